package verso.habit.streaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import verso.habit.Diary;
import verso.habit.Diary.Entry;
import verso.habit.Sessions;
import verso.habit.Timeline;
import verso.measure.Mark;

class ScrollStreakTest {
  private static final Entry ITEM = Entry.view("tiktok").marked(Mark.FEED);

  @Test
  void isThirtyItemsAtTwoAMinute() {
    ScrollStreak streak = streak(30, Duration.ofSeconds(30));

    assertThat(streak.isStreak()).isTrue();
    assertThat(streak.perMinute()).isEqualTo(2);
    assertThat(streak.sitting().leastSeconds()).isEqualTo(29 * 30);
    assertThat(streak.sitting().mostSeconds()).isEqualTo(29 * 30 + 60);
  }

  @Test
  void isNoneWithFewerItems() {
    assertThat(streak(29, Duration.ofSeconds(10)).isStreak()).isFalse();
  }

  @Test
  void isNoneWhenSlower() {
    assertThat(streak(40, Duration.ofSeconds(31)).isStreak()).isFalse();
  }

  @Test
  void isNoneWhenWrittenDownAllAtOnce() {
    assertThat(streak(40, Duration.ZERO).isStreak()).isFalse();
  }

  @Test
  void isSeldomFoundInItemsSpreadOverTheDay() {
    int alarms = 0;
    for (int person = 0; person < 500; person++) {
      alarms +=
          Sitting.split(spread(new SplittableRandom(person)), Sessions.SHORT_VIDEO).stream()
                  .map(ScrollStreak::new)
                  .anyMatch(ScrollStreak::isStreak)
              ? 1
              : 0;
    }

    assertThat(alarms).isLessThanOrEqualTo(5);
  }

  /** Three hundred items a day, at any time between eight and midnight. */
  private static Timeline spread(SplittableRandom random) {
    Diary diary = Diary.utc();
    LocalDateTime morning = LocalDateTime.parse("2026-03-01T08:00:00");
    for (int day = 0; day < 7; day++) {
      for (int i = 0; i < 300; i++) {
        diary.at(morning.plusDays(day).plusSeconds(random.nextInt(16 * 3600)), ITEM);
      }
    }
    return diary.timeline();
  }

  private static ScrollStreak streak(int items, Duration apart) {
    Timeline timeline = Diary.utc().every(apart, items, "2026-03-01T21:00:00", ITEM).timeline();
    return new ScrollStreak(Sitting.split(timeline, Sessions.SHORT_VIDEO).getFirst());
  }
}
