package verso.habit.variety;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Claim;
import verso.claim.Facet;
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
import verso.measure.Mark;
import verso.report.Messages;
import verso.report.Words;
import verso.trace.Kind;

class DiversityAnalysisTest {
  private static final List<String> TOPICS = List.of("492", "493", "324", "640", "349", "357");

  @TempDir private Path folder;

  @Test
  void namesThePlantedMonthAndWhatCameAndWent() throws IOException {
    Findings found = found(life(8, month -> month == 4 ? 3 : 0).timeline());

    List<Claim> drifts = found.claims();
    assertThat(drifts).extracting(Claim::facet).containsOnly(Facet.DIVERSITY);
    assertThat(drifts).extracting(Claim::value).containsExactlyInAnyOrder("2025-05", "2025-06");
    Claim may = drifts.stream().filter(claim -> claim.value().equals("2025-05")).findFirst().get();
    assertThat(english(may))
        .startsWith("In May 2025, what came by changed its topics more than chance explains")
        .containsPattern("more of “.*”; less of “.*”")
        .satisfies(sentence -> {
          String[] sides = sentence.split("; less of ");
          assertThat(sides[0]).contains("“Television and streaming”");
          assertThat(sides[1]).contains("“Cycling”");
        });
    assertThat(may.platforms()).containsExactly("google");
    assertThat(may.evidence().count()).isBetween(50L, 120L);
  }

  @Test
  void findsNoDriftWhereNothingChanges() throws IOException {
    Findings found = found(life(12, month -> 0).timeline());

    assertThat(found.claims()).isEmpty();
    assertThat(figure(found, "diversity.drift.unknown").value()).isZero();
    assertThat(found.notes())
        .extracting(note -> note.key())
        .contains("note.narrowing.none", "note.window.bubble");
  }

  @Test
  void atMostOneInAHundredShuffledPeopleIsSaidToHaveChanged() {
    long alarmed =
        IntStream.range(0, 500)
            .filter(person -> {
              Timeline life = shuffled(person);
              List<Side> sides = Side.of(life);
              List<MonthlyDiversity> byTopic =
                  sides.stream()
                      .map(side -> MonthlyDiversity.of(side, Grouping.Level.TOPIC))
                      .toList();
              return Drift.of(byTopic).stream().anyMatch(drift -> drift.result().isDrift());
            })
            .count();

    assertThat(alarmed).isLessThanOrEqualTo(5);
  }

  @Test
  void saysWhenTopicsBecameFewer() throws IOException {
    Diary diary = Diary.utc();
    for (int month = 0; month < 12; month++) {
      int topics = Math.max(1, 6 - month / 2);
      fill(diary, month, 100, i -> Entry.view("google").about("1", TOPICS.get(i % topics)));
    }

    Findings found = found(diary.timeline());

    assertThat(found.claims().stream().map(DiversityAnalysisTest::english))
        .anyMatch(sentence ->
            sentence.startsWith(
                "From January 2025 to December 2025, what came by"
                    + " narrowed: from a variety of about 5.7 topics of equal size to about 1.3"));
  }

  @Test
  void keepsWhatWasShownApartFromWhatWasChosen() throws IOException {
    Diary diary = Diary.utc();
    for (int month = 0; month < 3; month++) {
      fill(
          diary,
          month,
          100,
          i ->
              i % 2 == 0
                  ? Entry.view("tiktok").about("483", "492").marked(Mark.FEED).from("One")
                  : Entry.of("tiktok", Kind.SEARCH).about("483", TOPICS.get(i / 2 % 2)));
    }

    Findings found = found(diary.timeline());

    assertThat(figure(found, "diversity.topic.shown").value()).isEqualTo(1);
    assertThat(figure(found, "diversity.topic.chosen").value()).isEqualTo(2);
    assertThat(figure(found, "diversity.chosen.tiktok").value()).isZero();
    assertThat(found.figures()).noneMatch(figure -> figure.id().endsWith(".unknown"));
  }

  @Test
  void weighsMinutesWhereTheyAreStated() throws IOException {
    Diary diary = Diary.utc();
    for (int month = 0; month < 3; month++) {
      fill(
          diary,
          month,
          60,
          i ->
              Entry.of("spotify", Kind.LISTEN)
                  .from(i % 4 == 0 ? "Long" : "Short")
                  .lasting(i % 4 == 0 ? 300 : 100)
                  .about("JLBCU7", "338", i % 2 == 0 ? "349" : "357"));
    }

    Findings found = found(diary.timeline());

    Figure artists = figure(found, "diversity.artists");
    assertThat(artists.value()).isEqualTo(2);
    assertThat(artists.grounds().params()).containsEntry("by", "minutes");
    assertThat(found.notes()).extracting(note -> note.key()).contains("note.music.studies");
    assertThat(figure(found, "diversity.repetition.spotify").value()).isEqualTo(1);
  }

  @Test
  void doesNotNameSensitiveTopics() throws IOException {
    Diary diary = Diary.utc();
    for (int month = 0; month < 4; month++) {
      String topic = month == 2 ? "286" : "492";
      fill(diary, month, 100, i -> Entry.view("google").about(topic));
    }

    Findings found = found(diary.timeline());

    Claim claim = found.claims().getFirst();
    assertThat(english(claim))
        .contains("One sensitive topic is not named.")
        .doesNotContain("Health");
    assertThat(table(found, "driftTopics")).anyMatch(row -> row.get("isWithheld").equals(true));
    assertThat(table(found, "attentionByTopic"))
        .filteredOn(row -> row.get("isWithheld").equals(true))
        .singleElement()
        .satisfies(row -> assertThat(row).doesNotContainKey("topic"));
  }

  @Test
  void saysWhatIsMissingForAComparison() throws IOException {
    Diary diary = Diary.utc();
    fill(diary, 0, 40, i -> Entry.view("google").about("483", "492").from("One"));

    Findings found = found(diary.timeline());

    assertThat(found.figures()).isEmpty();
    assertThat(found.lacking())
        .extracting(Lacking::id)
        .contains("diversity.topic.unknown", "diversity.drift.unknown");
    var words = new Words(Messages.in(Locale.ENGLISH));
    assertThat(
            words.sentence(
                found.lacking().stream()
                    .filter(lacking -> lacking.id().startsWith("diversity.drift"))
                    .findFirst()
                    .get()
                    .sentence()))
        .isEqualTo(
            "What came by without a record of who chose it: 0 months have at least 50 items of a"
                + " known topic. Months are compared from 3 on.");
  }

  @Test
  void drawsEveryMonth() throws IOException {
    Findings found = found(life(6, month -> month == 3 ? 2 : 0).timeline());

    List<Map<String, Object>> topics =
        table(found, "diversityByMonth").stream()
            .filter(row -> row.get("level").equals("topic"))
            .toList();
    assertThat(topics).hasSize(6);
    assertThat(topics.getFirst()).doesNotContainKey("divergence").containsEntry("items", 120);
    assertThat(topics.get(3)).containsEntry("isDrift", true).containsEntry("month", "2025-04");
    assertThat((double) topics.get(2).get("divergence"))
        .isLessThan((double) topics.get(3).get("divergence"));
  }

  @Test
  void everySentenceCanBeSaidInBothLanguages() throws IOException {
    Findings found = found(life(10, month -> month > 7 ? 3 : 0).timeline());

    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      var words = new Words(Messages.in(locale));
      for (Figure figure : found.figures()) {
        assertThat(words.sentence(figure.sentence()) + words.method(figure)).doesNotContain("{");
      }
      found.claims().forEach(claim -> assertThat(words.sentence(claim.sentence())).endsWith("."));
      found.notes().forEach(note -> assertThat(words.sentence(note)).isNotEmpty());
    }
  }

  private static String english(Claim claim) {
    return new Words(Messages.in(Locale.ENGLISH)).sentence(claim.sentence());
  }

  private static Figure figure(Findings found, String id) {
    return found.figures().stream().filter(figure -> figure.id().equals(id)).findFirst().get();
  }

  private static List<Map<String, Object>> table(Findings found, String name) {
    return found.tables().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .map(Rows::rows)
        .get();
  }

  private Findings found(Timeline timeline) throws IOException {
    try (Traces none = Store.open(folder).traces()) {
      var inquiry = new Inquiry(none, Instant.parse("2026-06-01T00:00:00Z"), claim -> 0);
      return new DiversityAnalysis().of(new Habits(inquiry, timeline));
    }
  }

  /** Months of 120 views, a few topics more frequent than others, moved along in some months. */
  private static Diary life(int months, IntFunction<Integer> moved) {
    var random = new SplittableRandom(5);
    Diary diary = Diary.utc();
    for (int month = 0; month < months; month++) {
      int by = moved.apply(month);
      fill(
          diary,
          month,
          120,
          i -> {
            int topic = (int) (Math.pow(TOPICS.size() + 1, random.nextDouble()) - 1);
            return Entry.view("google")
                .about("1", TOPICS.get((topic + by) % TOPICS.size()))
                .from("Channel " + random.nextInt(9));
          });
    }
    return diary;
  }

  /** The months of a person, their items dealt out anew. */
  private static Timeline shuffled(int person) {
    var random = new SplittableRandom(1_000 + person);
    Diary diary = Diary.utc();
    int months = 3 + random.nextInt(6);
    for (int month = 0; month < months; month++) {
      fill(
          diary,
          month,
          50 + random.nextInt(100),
          i -> {
            var entry = Entry.view("google").about("t" + (int) Math.pow(30, random.nextDouble()));
            return i % 3 == 0 ? entry.marked(Mark.PICKED) : entry;
          });
    }
    return diary.timeline();
  }

  private static void fill(Diary diary, int month, int items, IntFunction<Entry> entries) {
    LocalDate first = LocalDate.of(2025, 1, 1).plusMonths(month);
    for (int i = 0; i < items; i++) {
      diary.at(first.plusDays(i % 28).atTime(8, 0).plusMinutes(i), entries.apply(i));
    }
  }
}
