package verso.habit.rhythm;

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
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import verso.claim.Claim;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Inquiry;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Diary;
import verso.habit.Diary.Entry;
import verso.habit.Habits;
import verso.index.Store;
import verso.index.Traces;
import verso.report.Messages;
import verso.report.Words;
import verso.trace.Kind;

class RhythmAnalysisTest {
  /** A Monday. */
  private static final LocalDate START = LocalDate.parse("2026-01-05");

  @TempDir Path folder;

  @Test
  void tellsNothingOfTooFewDays() throws IOException {
    Findings found = found(days(13, 0, 0));

    assertThat(found.figures()).isEmpty();
    assertThat(found.lacking()).extracting(Lacking::id).containsExactly("rhythm.regularity");
  }

  @Test
  void findsTheQuietStretchAndItsEdges() throws IOException {
    Findings found = found(days(60, 0, 0));

    // Things happen from 8:00 to 22:59.
    assertThat(figure(found, "rhythm.quiet").value()).isEqualTo(9);
    assertThat(figure(found, "rhythm.firstOfDay").value()).isBetween(32.5, 33.5);
    assertThat(figure(found, "rhythm.lastOfNight").value()).isBetween(22.0, 23.0);
    assertThat(figure(found, "rhythm.nightShare").value()).isZero();
    assertThat(figure(found, "rhythm.weekend").value()).isCloseTo(1, within(0.05));
  }

  @Test
  void findsAPlantedShiftToTheNight() throws IOException {
    Findings found = found(days(200, 0.02, 0.25));

    assertThat(found.claims()).extracting(Claim::value).contains("night share");
    Claim shift = found.claims().getFirst();
    assertThat(shift.sentence().key()).isEqualTo("claim.rhythm.nightShift");
    assertThat((double) shift.sentence().arguments().get("after")).isGreaterThan(0.2);
    assertThat(shift.evidence().count()).isGreaterThan(100);
  }

  @Test
  void saysThatNoShiftWasFound() throws IOException {
    Findings found = found(days(200, 0.1, 0.1));

    assertThat(found.claims()).isEmpty();
    assertThat(found.notes())
        .extracting(Sentence::key)
        .containsExactly("note.rhythm.nightShiftNone", "note.rhythm.lastShiftNone");
  }

  @Test
  void doesNotTakeANewArchiveForAShift() throws IOException {
    Diary diary = days(200, 0, 0);
    for (int day = 150; day < 200; day++) {
      for (int i = 0; i < 9; i++) {
        diary.at(START.plusDays(day).atTime(2, i), Entry.view("tiktok"));
      }
    }

    assertThat(found(diary).claims()).isEmpty();
  }

  @Test
  void comparesNightsByPlatform() throws IOException {
    Diary diary = days(60, 0, 0);
    for (int day = 0; day < 60; day++) {
      diary.at(START.plusDays(day).atTime(1, 0), Entry.of("spotify", Kind.LISTEN).lasting(3600));
      diary.at(START.plusDays(day).atTime(12, 0), Entry.of("spotify", Kind.LISTEN).lasting(10800));
    }

    Findings found = found(diary);

    assertThat(figure(found, "rhythm.nightShare.spotify").value()).isCloseTo(0.25, within(1e-9));
    assertThat(figure(found, "rhythm.nightShare.google").value()).isZero();
    assertThat(found.tables())
        .extracting(Rows::name)
        .containsExactly("rhythmNights", "rhythmNight", "rhythmMonths", "rhythmHours");
  }

  @Test
  void setsAMonthBesideOnesOwn() throws IOException {
    Findings found = found(days(250, 0.02, 0.3));

    Figure standing = figure(found, "rhythm.nightPercentile");
    assertThat(standing.value()).isGreaterThan(0.6);
    assertThat(standing.sentence().arguments()).containsEntry("n", 8 - 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fr"})
  void isWordedInBothLanguages(String language) throws IOException {
    var words = new Words(Messages.in(Locale.of(language)));
    Findings found =
        found(days(250, 0.02, 0.3)).and(found(days(200, 0.1, 0.1))).and(found(days(20, 0, 0)));

    var told = new ArrayList<String>();
    found.figures().forEach(figure -> told.add(words.sentence(figure.sentence())));
    found.figures().forEach(figure -> told.add(words.method(figure)));
    found.claims().forEach(claim -> told.add(words.sentence(claim.sentence())));
    found.notes().forEach(note -> told.add(words.sentence(note)));
    found.lacking().forEach(lacking -> told.add(words.sentence(lacking.sentence())));

    assertThat(told).hasSizeGreaterThan(30).allSatisfy(t -> assertThat(t).doesNotContain("{"));
  }

  /** Twelve things a day from eight to eleven in the evening; some of them at night instead. */
  private static Diary days(int days, double nightsBefore, double nightsAfter) {
    Diary diary = Diary.in("Europe/Paris");
    var random = new SplittableRandom(4);
    for (int day = 0; day < days; day++) {
      double night = day < days - LastDays.DAYS ? nightsBefore : nightsAfter;
      for (int i = 0; i < 12; i++) {
        int hour = random.nextDouble() < night ? random.nextInt(5) : 8 + random.nextInt(15);
        LocalDateTime time = START.plusDays(day).atTime(hour, random.nextInt(60));
        diary.at(time, Entry.view("google"));
      }
    }
    return diary;
  }

  private static Figure figure(Findings found, String id) {
    List<Figure> figures = found.figures().stream().filter(f -> f.id().equals(id)).toList();
    assertThat(figures).hasSize(1);
    return figures.getFirst();
  }

  private Findings found(Diary diary) throws IOException {
    try (Traces traces = Store.open(folder.resolve("store")).traces()) {
      var inquiry = new Inquiry(traces, Instant.parse("2026-11-01T00:00:00Z"), claimId -> 0);
      return new RhythmAnalysis().of(new Habits(inquiry, diary.timeline()));
    }
  }
}
