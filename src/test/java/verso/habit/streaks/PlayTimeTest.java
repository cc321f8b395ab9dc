package verso.habit.streaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import verso.habit.Diary;
import verso.habit.Diary.Entry;
import verso.measure.Mark;
import verso.trace.Kind;

class PlayTimeTest {
  private static final Entry TRACK = Entry.of("spotify", Kind.LISTEN);
  private static final Entry PICKED = TRACK.lasting(100).marked(Mark.PICKED);
  private static final Entry PLAYED_ON = TRACK.lasting(200).marked(Mark.PLAYED_ON);

  @Test
  void dividesTheTimeOfWhatIsLogged() {
    var time =
        new PlayTime(
            Diary.utc()
                .at("2026-03-01T10:00:00", PICKED)
                .at("2026-03-01T10:05:00", PLAYED_ON)
                .at("2026-03-02T10:00:00", PLAYED_ON)
                .at("2026-03-02T10:05:00", TRACK.lasting(500))
                .at("2026-03-02T10:15:00", TRACK.marked(Mark.PICKED))
                .timeline());

    assertThat(time.share()).isCloseTo(400.0 / 500, within(1e-12));
    assertThat(time.logged()).isEqualTo(3);
    assertThat(time.unlogged()).isEqualTo(1);
    assertThat(time.unmeasured()).isEqualTo(1);
  }

  @Test
  void comparesTheLastDaysWithThoseBefore() {
    Duration day = Duration.ofDays(1);
    var time =
        new PlayTime(
            Diary.utc()
                .every(day, 20, "2026-03-01T10:00:00", PICKED)
                .every(day, 10, "2026-03-11T11:00:00", PLAYED_ON)
                .timeline());

    PlayTime.Change change = time.change(10);

    assertThat(change.before()).isZero();
    assertThat(change.after()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(change.low()).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(change).isEqualTo(time.change(10));
  }

  @Test
  void seesNoChangeWhereChanceRules() {
    Diary diary = Diary.utc();
    for (int day = 0; day < 20; day++) {
      String time = "2026-03-%02dT10:00:00".formatted(day + 1);
      diary.at(time, (day * 7) % 3 == 0 ? PICKED : PLAYED_ON);
    }

    PlayTime.Change change = new PlayTime(diary.timeline()).change(10);

    assertThat(change.low()).isNegative();
    assertThat(change.high()).isPositive();
  }
}
