package verso.habit.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import verso.habit.Diary;
import verso.habit.Diary.Entry;
import verso.habit.Timeline;

class NightsTest {
  private static final QuietWindow ONE_TO_SEVEN = new QuietWindow(1, 6, 0);

  @Test
  void runFromNoonToNoon() {
    Timeline timeline =
        diary("2026-06-01T12:10:00", "2026-06-01T23:00:00", "2026-06-02T00:30:00")
            .at("2026-06-02T07:15:00", Entry.view("google"))
            .at("2026-06-02T11:59:00", Entry.view("google"))
            .at("2026-06-02T12:01:00", Entry.view("google"))
            .timeline();

    Nights nights = Nights.of(timeline, ONE_TO_SEVEN);

    // 00:30 is twelve and a half hours after noon, 07:15 nineteen and a quarter.
    assertThat(nights.lasts()).containsExactly(750);
    assertThat(nights.firsts()).containsExactly(1155);
    assertThat(nights.lastRows()).containsExactly(2);
  }

  @Test
  void overlookLongPausesOfTheAfternoon() {
    Timeline timeline =
        diary("2026-06-01T12:10:00", "2026-06-01T22:30:00", "2026-06-02T07:00:00").timeline();

    assertThat(Nights.of(timeline, ONE_TO_SEVEN).lasts()).containsExactly(630);
  }

  @Test
  void areLeftOutWhereNothingFollows() {
    Timeline timeline = diary("2026-06-01T22:30:00", "2026-06-02T13:00:00").timeline();

    assertThat(Nights.of(timeline, ONE_TO_SEVEN).size()).isZero();
  }

  @Test
  void readTheClockOnTheWallInANightOf25Hours() {
    Timeline timeline =
        Diary.in("Europe/Paris")
            .at("2026-10-24T23:00:00", Entry.view("google"))
            .at("2026-10-25T08:00:00", Entry.view("google"))
            .timeline();

    assertThat(Nights.of(timeline, ONE_TO_SEVEN).firsts()).containsExactly(20 * 60);
  }

  @Test
  void haveMiddleHalves() {
    assertThat(Quartiles.of(new int[] {4, 1, 3, 2})).isEqualTo(new Quartiles(1.75, 2.5, 3.25));
  }

  private static Diary diary(String... times) {
    Diary diary = Diary.utc();
    for (String time : times) {
      diary.at(time, Entry.view("google"));
    }
    return diary;
  }
}
