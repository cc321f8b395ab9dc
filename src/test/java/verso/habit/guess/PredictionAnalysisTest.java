package verso.habit.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Claim;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Inquiry;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.habit.Diary;
import verso.habit.Diary.Entry;
import verso.habit.Habits;
import verso.habit.Timeline;
import verso.index.Store;
import verso.index.Traces;
import verso.interest.Topic;
import verso.interest.TopicTree;
import verso.report.Messages;
import verso.report.Words;

class PredictionAnalysisTest {
  private static final LocalDate FIRST = LocalDate.parse("2026-01-05");
  private static final int DAYS = 150;
  private static final String COOKING = "216";
  private static final String DESSERTS = "217";
  private static final String BARBECUE = "215";
  private static final String POLITICS = "386";

  @TempDir Path folder;

  private Findings found(Diary diary) throws IOException {
    try (Traces none = Store.open(folder).traces()) {
      return new PredictionAnalysis().of(habits(none, diary.timeline()));
    }
  }

  private static Habits habits(Traces none, Timeline timeline) {
    return new Habits(
        new Inquiry(none, Instant.parse("2027-01-01T00:00:00Z"), claim -> 0), timeline);
  }

  private static LocalDateTime at(int day, int hour, int minute) {
    return FIRST.plusDays(day).atTime(hour, minute);
  }

  /** Three times a day, at the same hours, desserts each time. */
  private static Diary regular(int days) {
    var diary = Diary.utc();
    for (int day = 0; day < days; day++) {
      for (int hour : new int[] {8, 13, 21}) {
        for (int minute = 0; minute < 15; minute += 5) {
          diary.at(at(day, hour, minute), Entry.view("google").about("210", DESSERTS));
        }
      }
    }
    return diary;
  }

  private static Figure figure(Findings found, String id) {
    return found.figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  private static List<Map<String, Object>> table(Findings found, String name) {
    return found.tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .map(Rows::rows)
        .orElse(List.of());
  }

  private static List<Claim> trends(Findings found) {
    return found.claims().stream()
        .filter(claim ->
            claim.sentence().key().endsWith("rising") || claim.sentence().key().endsWith("fading"))
        .toList();
  }

  @Test
  void saysWhenTheNextOpeningIsExpected() throws IOException {
    Findings found = found(regular(DAYS));

    Figure next = figure(found, "prediction.opening.google");
    assertThat(next.sentence().arguments()).containsEntry("from", "08:00");
    assertThat(new Words(Messages.in(Locale.ENGLISH)).sentence(next.sentence()))
        .startsWith("The next opening of Google is expected around Thursday 08:00–09:00 (chance ")
        .endsWith("counted from the last record there, of 3 June 2026.");
    assertThat(new Words(Messages.in(Locale.FRENCH)).sentence(next.sentence()))
        .contains("jeudi 08:00–09:00");
  }

  @Test
  void scoresTheHoursItGuessedBesideWhatCostsNoThought() throws IOException {
    Findings found = found(regular(DAYS));

    Figure hour = figure(found, "prediction.openingHour.google");
    assertThat(hour.value()).isEqualTo(1);
    assertThat(hour.grounds().params().get("naive")).isEqualTo(1 / 3.0);
    assertThat(hour.grounds().caveats()).hasSize(4);
    assertThat(new Words(Messages.in(Locale.ENGLISH)).sentence(hour.sentence()))
        .isEqualTo(
            "With a three-line model, the hour of your next opening of Google is guessed right 100%"
                + " of the time (chance: 33%; always your most common hour: 33%), tested on 84"
                + " openings of the last 28 days.");
    assertThat(figure(found, "prediction.hourlySkill.google").low()).isPositive();
  }

  @Test
  void drawsTheWeekAndTheNextDay() throws IOException {
    Findings found = found(regular(DAYS));

    List<Map<String, Object>> week = table(found, "openingHours");
    assertThat(week).hasSize(168);
    assertThat((double) week.get(8).get("expectedOpenings")).isCloseTo(1, within(1e-9));
    assertThat(table(found, "nextHours")).hasSizeBetween(12, 24);
    assertThat(table(found, "predictionScores"))
        .extracting(row -> row.get("guessed"))
        .containsExactly("openingHour", "topic");
  }

  @Test
  void isNoBetterThanNamingTheOnlyTopic() throws IOException {
    Figure topic = figure(found(regular(DAYS)), "prediction.topic.google");

    assertThat(new Words(Messages.in(Locale.ENGLISH)).sentence(topic.sentence()))
        .endsWith("That is no better than chance.");
  }

  @Test
  void namesTheTopicThatIsLikeliestNext() throws IOException {
    assertThat(found(regular(DAYS)).claims())
        .singleElement()
        .satisfies(claim -> {
          assertThat(claim.value()).isEqualTo("Desserts and baking");
          assertThat(claim.evidence().count()).isEqualTo(28 * 9 + 1);
          assertThat(claim.isFolded()).isFalse();
        });
  }

  @Test
  void findsWhatIsComingUpAndWhatFades() throws IOException {
    Diary diary = regular(DAYS);
    for (int day = DAYS - 60; day < DAYS; day++) {
      String topic = day < DAYS - 30 ? BARBECUE : COOKING;
      diary.at(at(day, 21, 20), Entry.view("google").about("210", topic));
    }

    Findings found = found(diary);

    assertThat(trends(found))
        .extracting(claim -> claim.sentence().key() + " " + claim.value())
        .containsExactlyInAnyOrder(
            "claim.prediction.rising Cooking and recipes",
            "claim.prediction.fading Barbecue and grilling");
    assertThat(trends(found).getFirst().evidence().count()).isEqualTo(30);
    assertThat(new Words(Messages.in(Locale.ENGLISH)).sentence(trends(found).get(0).sentence()))
        .contains("on Google: ");
  }

  @Test
  void makesNothingOfOneEvening() throws IOException {
    Diary diary = regular(DAYS);
    for (int minute = 0; minute < 40; minute++) {
      diary.at(at(DAYS - 10, 21, 15 + minute), Entry.view("google").about("210", COOKING));
    }

    Findings found = found(diary);

    assertThat(trends(found)).isEmpty();
    assertThat(table(found, "topicTrends")).isEmpty();
  }

  @Test
  void neverNamesASensitiveTopic() throws IOException {
    Diary diary = regular(DAYS);
    for (int day = DAYS - 30; day < DAYS; day++) {
      for (int i = 0; i < 12; i++) {
        diary.at(at(day, 21, 16 + i), Entry.view("google").about(POLITICS));
      }
    }

    Findings found = found(diary);

    assertThat(found.claims()).noneMatch(claim -> claim.value().contains("olitic"));
    assertThat(table(found, "topicTrends")).isEmpty();
    assertThat(table(found, "topicShares"))
        .extracting(row -> ((Topic) row.get("topic")).id())
        .doesNotContain(POLITICS);
  }

  @Test
  void saysWhatItTakesWhenThereIsTooLittle() throws IOException {
    Findings found = found(regular(100));

    assertThat(found.figures()).isEmpty();
    assertThat(found.lacking())
        .extracting(Lacking::id)
        .contains("prediction.opening", "prediction.topic", "prediction.maker", "prediction.trend");
    var words = new Words(Messages.in(Locale.ENGLISH));
    assertThat(found.lacking())
        .extracting(lacking -> words.sentence(lacking.sentence()))
        .contains(
            "900 records of Google: too little to guess the next topic and to test it. It takes 90"
                + " days before the last 28, 14 days with records and 100 records in all, 20 of"
                + " them in the last 28 days.");
  }

  @Test
  void saysSoWhenThereIsNothing() throws IOException {
    Findings found = found(Diary.utc());

    assertThat(found.figures()).isEmpty();
    assertThat(found.lacking()).hasSize(6);
  }

  @Test
  void findsNextToNothingInFiveHundredPeopleWithoutChanges() throws IOException {
    List<Topic> topics = new ArrayList<>(TopicTree.standard().all());
    var random = new SplittableRandom(500);
    int alarmed = 0;
    int better = 0;
    try (Traces none = Store.open(folder).traces()) {
      for (int person = 0; person < 500; person++) {
        Findings found = new PredictionAnalysis().of(habits(none, unchanging(topics, random)));
        alarmed += trends(found).isEmpty() ? 0 : 1;
        better +=
            table(found, "predictionScores").stream()
                    .anyMatch(row ->
                        row.get("guessed").equals("topic") && row.get("standing").equals("better"))
                ? 1
                : 0;
      }
    }

    assertThat(alarmed).isLessThanOrEqualTo(5);
    assertThat(better).isLessThanOrEqualTo(5);
  }

  /**
   * Sittings at any time, mostly about one thing each, which have nothing to do with each other.
   */
  private static Timeline unchanging(List<Topic> topics, SplittableRandom random) {
    var diary = Diary.utc();
    int start = random.nextInt(topics.size() / 2);
    for (int day = 0; day < 125; day++) {
      for (int sitting = random.nextInt(4); sitting > 0; sitting--) {
        int subject = (int) Math.pow(150, random.nextDouble());
        LocalDateTime time = at(day, random.nextInt(23), random.nextInt(60));
        for (int items = 1 + random.nextInt(8); items > 0; items--) {
          int now = random.nextInt(3) == 0 ? (int) Math.pow(150, random.nextDouble()) : subject;
          String topic = topics.get((start + now) % topics.size()).id();
          diary.at(time.plusMinutes(2L * items), Entry.view("google").about(topic));
        }
      }
    }
    return diary.timeline();
  }
}
