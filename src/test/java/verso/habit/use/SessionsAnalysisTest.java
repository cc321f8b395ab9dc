package verso.habit.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Inquiry;
import verso.claim.Lacking;
import verso.claim.Sentence;
import verso.habit.Analysis;
import verso.habit.Diary;
import verso.habit.Diary.Entry;
import verso.habit.Habits;
import verso.index.Store;
import verso.index.Traces;
import verso.measure.Mark;
import verso.report.Messages;
import verso.report.Words;
import verso.trace.Kind;

class SessionsAnalysisTest {
  private static final Entry PLAY = Entry.of("spotify", Kind.LISTEN).lasting(180);
  private static final Entry TIKTOK = Entry.view("tiktok");

  @TempDir Path folder;

  private Findings found(Analysis analysis, Diary diary) throws IOException {
    try (Traces none = Store.open(folder).traces()) {
      var inquiry = new Inquiry(none, Instant.parse("2026-12-01T00:00:00Z"), claim -> 0);
      return analysis.of(new Habits(inquiry, diary.timeline()));
    }
  }

  private static Figure figure(Findings found, String id) {
    return found.figures().stream().filter(f -> f.id().equals(id)).findFirst().orElseThrow();
  }

  private static String day(int day, int hour) {
    return LocalDate.parse("2026-01-01").plusDays(day).atTime(LocalTime.of(hour, 3)).toString();
  }

  /** Ten plays of three minutes, one after the other, on each day. */
  private static Diary music(int days) {
    var diary = Diary.utc();
    for (int day = 0; day < days; day++) {
      diary.every(Duration.ofMinutes(3), 10, day(day, 20), PLAY);
    }
    return diary;
  }

  /** Forty videos of ten seconds a day, every fourth passed by after two. */
  private static Diary videos(int days) {
    var diary = Diary.utc();
    for (int day = 0; day < days; day++) {
      for (int i = 0; i < 10; i++) {
        var start = LocalDate.parse("2026-01-01").plusDays(day).atTime(12, 0).plusSeconds(i * 32L);
        diary.at(start, TIKTOK).at(start.plusSeconds(10), TIKTOK);
        diary.at(start.plusSeconds(20), TIKTOK).at(start.plusSeconds(30), TIKTOK);
      }
    }
    return diary;
  }

  private static Diary varied() {
    return videos(200)
        .every(Duration.ofHours(5), 300, day(0, 8), PLAY.marked(Mark.SKIPPED))
        .every(Duration.ofHours(5), 3, day(0, 8), Entry.view("google"));
  }

  @Test
  void addsUpStatedDurationsExactly() throws IOException {
    Figure minutes =
        figure(found(new SessionsAnalysis(), music(20)), "sessions.minutesPerDay.spotify");

    assertThat(minutes.value()).isCloseTo(30, within(1e-9));
    assertThat(minutes.low()).isEqualTo(minutes.high());
    assertThat(minutes.grounds().params()).containsEntry("source", "STATED");
  }

  @Test
  void givesARangeWhereNoDurationsAreStated() throws IOException {
    Figure minutes =
        figure(found(new SessionsAnalysis(), videos(20)), "sessions.minutesPerDay.tiktok");

    // From the first to the last: 9 × 32 + 30 seconds; then the median, 10 seconds.
    assertThat(minutes.low()).isCloseTo(318 / 60.0, within(1e-9));
    assertThat(minutes.high()).isCloseTo(328 / 60.0, within(1e-9));
    assertThat(minutes.grounds().benchmarks()).containsExactly("tiktok.teenMin");
    assertThat(minutes.grounds().params()).containsEntry("gapMinutes", 5L);
  }

  @Test
  void countsVideosThatWerePassedBy() throws IOException {
    Figure share = figure(found(new SessionsAnalysis(), videos(20)), "sessions.skipShare.tiktok");

    // Nine of the 39 that another followed.
    assertThat(share.value()).isCloseTo(9 / 39.0, within(1e-9));
  }

  @Test
  void countsWhatThePlatformLogsAsSkipped() throws IOException {
    Diary diary = music(20);
    for (int day = 0; day < 20; day++) {
      diary.every(Duration.ofMinutes(3), 10, day(day, 8), PLAY.marked(Mark.SKIPPED));
    }

    Figure share = figure(found(new SessionsAnalysis(), diary), "sessions.skipped.spotify");

    assertThat(share.value()).isEqualTo(0.5);
  }

  @Test
  void setsTheLastNinetyDaysAgainstTheNinetyBefore() throws IOException {
    Diary diary = music(180);
    for (int day = 91; day < 180; day++) {
      diary.every(Duration.ofMinutes(3), 10, day(day, 8), PLAY);
    }

    Figure change = figure(found(new SessionsAnalysis(), diary), "sessions.change.spotify");

    assertThat(change.value()).isBetween(29.0, 30.0);
  }

  @Test
  void saysWhenThereIsTooLittle() throws IOException {
    Findings found = found(new SessionsAnalysis(), music(13));

    assertThat(found.figures()).isEmpty();
    assertThat(found.lacking())
        .extracting(Lacking::id)
        .containsExactly("sessions.minutesPerDay.spotify");
  }

  @Test
  void tellsNoMinutesFromLogins() throws IOException {
    var diary = Diary.utc();
    for (int day = 0; day < 20; day++) {
      diary.every(Duration.ofHours(1), 6, day(day, 9), Entry.of("linkedin", Kind.LOGIN));
    }

    Findings found = found(new SessionsAnalysis(), diary);

    assertThat(found.figures()).extracting(Figure::id).containsExactly("sessions.perDay.linkedin");
    assertThat(found.lacking().getFirst().sentence().key()).isEqualTo("lacking.sessions.LOGINS");
  }

  @Test
  void recordsOfOneMomentDoNotMakeALastRecordLastNothing() throws IOException {
    var diary = Diary.utc();
    for (int day = 0; day < 60; day++) {
      var search = LocalDate.parse("2026-01-01").plusDays(day).atTime(12, 0);
      diary.at(search, Entry.view("chrome")).at(search, Entry.view("chrome"));
      diary.at(search.plusHours(3), Entry.view("chrome"));
    }
    diary.every(Duration.ofSeconds(40), 4, day(0, 20), Entry.view("chrome"));

    Figure median = figure(found(new SessionsAnalysis(), diary), "sessions.median.chrome");

    assertThat(median.low()).isZero();
    assertThat(median.high()).isEqualTo(40 / 60.0, within(0.01));
  }

  @Test
  void namesTheDayOfTheLongestSession() throws IOException {
    Diary diary = music(20).every(Duration.ofMinutes(3), 30, "2026-01-05T08:00:00", PLAY);

    Findings found = found(new SessionsAnalysis(), diary);

    assertThat(found.claims()).hasSize(1);
    assertThat(
            new Words(Messages.in(Locale.ENGLISH)).sentence(found.claims().getFirst().sentence()))
        .isEqualTo(
            "Your longest session on Spotify in these archives began on 5 January 2026 and lasted"
                + " 1 h 30 min: 30 records.");
    assertThat(found.claims().getFirst().evidence().count()).isEqualTo(30);
  }

  @Test
  void drawsAMonthOfEachPlatform() throws IOException {
    Findings found = found(new SessionsAnalysis(), music(40));

    assertThat(found.tables().getFirst().rows())
        .extracting(
            row -> row.get("month") + " " + row.get("platform") + " " + row.get("lowMinutes"))
        .containsExactly(
            "2026-01 spotify 930", "2026-02 spotify 270", "2026-01  930", "2026-02  270");
  }

  @Test
  void countsChecksAsARange() throws IOException {
    var diary = Diary.utc();
    for (int day = 0; day < 20; day++) {
      // Two videos in ten seconds, three times; and one by itself.
      for (int hour : new int[] {8, 12, 16}) {
        diary.every(Duration.ofSeconds(4), 2, day(day, hour), TIKTOK);
      }
      diary.at(day(day, 20), TIKTOK);
    }

    Figure checks = figure(found(new ChecksAnalysis(), diary), "checks.perDay.tiktok");

    assertThat(checks.low()).isEqualTo(4);
    assertThat(checks.high()).isEqualTo(4);
    assertThat(checks.grounds().benchmarks()).containsExactly("phone.checks");
  }

  @Test
  void measuresHowSoonThePersonCameBack() throws IOException {
    var diary = Diary.utc();
    for (int day = 0; day < 20; day++) {
      diary.every(Duration.ofMinutes(8), 3, day(day, 8), TIKTOK);
      diary.every(Duration.ofMinutes(8), 3, day(day, 12), TIKTOK);
    }

    Findings found = found(new ChecksAnalysis(), diary);

    // Of 119 returns, 80 after eight minutes, the others after hours.
    assertThat(figure(found, "checks.return.tiktok").value()).isEqualTo(8);
    assertThat(figure(found, "checks.backSoon.tiktok").value()).isCloseTo(80 / 119.0, within(1e-9));
  }

  @Test
  void measuresHowSoonNotificationsWereFollowed() throws IOException {
    var diary = Diary.utc();
    Entry call = Entry.of("netflix", Kind.MESSAGE).marked(Mark.NOTIFIED);
    for (int day = 0; day < 40; day++) {
      var time = LocalDate.parse("2026-01-01").plusDays(day).atTime(20, 0);
      diary.at(time, call);
      diary.at(time.plusSeconds(day % 4 == 0 ? 600 : 30), Entry.view("netflix").lasting(60));
      diary.every(Duration.ofMinutes(2), 3, day(day, 21), Entry.view("netflix").lasting(60));
    }

    Figure notified = figure(found(new ChecksAnalysis(), diary), "checks.notified.netflix");

    assertThat(notified.value()).isEqualTo(0.5);
    assertThat(notified.grounds().params()).containsEntry("atOnceShare", 0.75);
  }

  @Test
  void findsRewardsThatComeInBursts() throws IOException {
    var diary = Diary.utc();
    Entry comment = Entry.of("tiktok", Kind.COMMENT).marked(Mark.OTHERS);
    for (int day = 0; day < 40; day++) {
      diary.every(Duration.ofSeconds(20), 5, day(day, 8), TIKTOK);
      if (day % 8 == 0) {
        diary.every(Duration.ofMinutes(1), 16, day(day, 10), comment);
      }
    }

    Figure reward = figure(found(new ChecksAnalysis(), diary), "checks.reward.tiktok");

    assertThat(reward.n()).isEqualTo(39);
    assertThat(reward.value()).isGreaterThan(10);
    assertThat(reward.sentence().key()).isEqualTo("figure.checks.reward");
  }

  @Test
  void saysThatNothingReceivedIsDated() throws IOException {
    assertThat(found(new ChecksAnalysis(), music(20)).lacking())
        .extracting(Lacking::id)
        .containsExactly("checks.return.spotify", "checks.notified", "checks.reward");
  }

  @Test
  void findsWordsForEverything() throws IOException {
    Findings found = found(new SessionsAnalysis(), varied());
    Findings checks = found(new ChecksAnalysis(), varied());

    for (Locale locale : List.of(Locale.ENGLISH, Locale.FRENCH)) {
      var words = new Words(Messages.in(locale));
      var said =
          Stream.of(found, checks)
              .flatMap(of ->
                  Stream.of(
                          of.figures().stream().map(Figure::sentence),
                          of.lacking().stream().map(Lacking::sentence),
                          of.figures().stream().flatMap(f -> f.grounds().caveats().stream()))
                      .flatMap(sentences -> sentences)
                      .map((Sentence sentence) -> words.sentence(sentence)))
              .toList();
      assertThat(said).noneMatch(text -> text.contains("{") || text.isBlank());
      assertThat(Stream.of(found, checks).flatMap(of -> of.figures().stream()).map(words::method))
          .noneMatch(text -> text.contains("{") || text.isBlank());
      said.forEach(text -> assertThat(text).doesNotContain("sessions.", "checks."));
    }
  }
}
