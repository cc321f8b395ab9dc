package verso.habit.streaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;
import verso.habit.Diary;
import verso.habit.Diary.Entry;
import verso.habit.Sessions;
import verso.habit.Timeline;
import verso.measure.Mark;

class BingesTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final IntToLongFunction UNNAMED = row -> 0;

  @Test
  void findsThreeEpisodesAtOneSitting() {
    Timeline timeline =
        Diary.utc()
            .at("2026-03-01T19:00:00", episode("Harbour Lights"))
            .at("2026-03-02T19:00:00", episode("Glass Orchard"))
            .every(Duration.ofMinutes(50), 3, "2026-03-02T20:00:00", episode("Harbour Lights"))
            .at("2026-03-03T20:00:00", episode("Harbour Lights"))
            .timeline();

    List<Binge> binges = binges(timeline, UNNAMED);

    assertThat(binges).hasSize(1);
    assertThat(binges.getFirst().rows()).containsExactly(2, 3, 4);
    assertThat(binges.getFirst().episodes()).isEqualTo(3);
    assertThat(binges.getFirst().leastSeconds()).isEqualTo(3 * 45 * 60);
    assertThat(binges.getFirst().mostSeconds()).isEqualTo((2 * 50 + 45) * 60);
  }

  @Test
  void findsNoneInTwoEpisodes() {
    Timeline timeline =
        Diary.utc().every(HOUR, 2, "2026-03-02T20:00:00", episode("Harbour Lights")).timeline();

    assertThat(binges(timeline, UNNAMED)).isEmpty();
  }

  @Test
  void findsNoneWhenEpisodesAreSpreadOut() {
    Timeline timeline =
        Diary.utc()
            .every(Duration.ofHours(3), 5, "2026-03-02T08:00:00", episode("Harbour Lights"))
            .timeline();

    assertThat(binges(timeline, UNNAMED)).isEmpty();
  }

  @Test
  void findsNoneInEpisodesOfDifferentSeries() {
    Timeline timeline =
        Diary.utc()
            .at("2026-03-02T19:00:00", episode("Harbour Lights"))
            .at("2026-03-02T20:00:00", episode("Glass Orchard"))
            .at("2026-03-02T21:00:00", episode("Night Ferry"))
            .timeline();

    assertThat(binges(timeline, UNNAMED)).isEmpty();
  }

  @Test
  void countsAnEpisodeThatWasPausedOnce() {
    Timeline timeline =
        Diary.utc().every(HOUR, 4, "2026-03-02T19:00:00", episode("Harbour Lights")).timeline();

    assertThat(binges(timeline, row -> row < 2 ? 7 : 8)).isEmpty();
    assertThat(binges(timeline, row -> row < 2 ? 7 : row).getFirst().episodes()).isEqualTo(3);
  }

  @Test
  void looksAtDaysWhereNoTimesAreKnown() {
    Entry listed = episode("Harbour Lights").lasting(-1).onSomeTimeOfDay();
    Timeline timeline =
        Diary.utc()
            .every(Duration.ZERO, 3, "2026-03-02T00:00:00", listed)
            .every(Duration.ofDays(1), 4, "2026-03-03T00:00:00", listed)
            .timeline();

    List<Binge> binges = new Binges(timeline, UNNAMED).withinDays();

    assertThat(binges).hasSize(1);
    assertThat(binges.getFirst().rows()).containsExactly(0, 1, 2);
    assertThat(binges.getFirst().isTimed()).isFalse();
  }

  @Test
  void findsSeriesThatWereHurriedThrough() {
    Duration half = Duration.ofHours(12);
    Timeline hurried =
        Diary.utc().every(half, 6, "2026-03-02T08:00:00", episode("Harbour Lights")).timeline();
    Timeline slow =
        Diary.utc().every(half, 8, "2026-03-02T08:00:00", episode("Harbour Lights")).timeline();

    assertThat(new Binges(hurried, UNNAMED).rushes()).hasSize(1);
    assertThat(new Binges(slow, UNNAMED).rushes()).isEmpty();
  }

  @Test
  void seldomFindsOneInShuffledSeries() {
    int alarms = 0;
    for (int person = 0; person < 500; person++) {
      Timeline timeline = shuffled(new SplittableRandom(person));
      Binges binges = new Binges(timeline, UNNAMED);
      boolean isAlarm =
          !binges(timeline, UNNAMED).isEmpty()
              || !binges.rushes().isEmpty()
              || !binges.withinDays().isEmpty();
      alarms += isAlarm ? 1 : 0;
    }

    assertThat(alarms).isLessThanOrEqualTo(5);
  }

  /** Half a year of evenings with one to three episodes, each of any of forty series. */
  private static Timeline shuffled(SplittableRandom random) {
    Diary diary = Diary.utc();
    LocalDateTime evening = LocalDateTime.parse("2026-01-01T19:00:00");
    for (int day = 0; day < 180; day += 1 + random.nextInt(3)) {
      int episodes = random.nextInt(10) == 0 ? 3 : 1 + random.nextInt(2);
      for (int i = 0; i < episodes; i++) {
        LocalDateTime time = evening.plusDays(day).plusMinutes(50L * i + random.nextInt(5));
        diary.at(time, episode("Series " + random.nextInt(40)));
      }
    }
    return diary.timeline();
  }

  private static List<Binge> binges(Timeline timeline, IntToLongFunction names) {
    List<Sitting> sittings = Sitting.split(timeline, Sessions.WITHIN_PLATFORM);
    return new Binges(timeline, names).within(sittings);
  }

  private static Entry episode(String series) {
    return Entry.view("netflix").from(series).lasting(45 * 60).marked(Mark.EPISODE);
  }
}
