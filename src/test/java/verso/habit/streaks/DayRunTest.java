package verso.habit.streaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import verso.habit.Diary;
import verso.habit.Diary.Entry;
import verso.habit.Timeline;

class DayRunTest {

  @Test
  void isTheLongestRunOfLocalDays() {
    Timeline timeline =
        Diary.in("Europe/Paris")
            .every(Duration.ofDays(1), 3, "2026-03-01T10:00:00", Entry.view("google"))
            // Over the night of 29 March, which is an hour shorter.
            .every(Duration.ofHours(12), 8, "2026-03-27T11:00:00", Entry.view("google"))
            .at("2026-04-02T10:00:00", Entry.view("google"))
            .timeline();

    DayRun run = DayRun.longest(timeline);

    assertThat(run.days()).isEqualTo(4);
    assertThat(LocalDate.ofEpochDay(run.first())).isEqualTo("2026-03-27");
    assertThat(LocalDate.ofEpochDay(run.last())).isEqualTo("2026-03-30");
  }

  @Test
  void isNoneOfNothing() {
    assertThat(DayRun.longest(Diary.utc().timeline()).days()).isZero();
  }
}
