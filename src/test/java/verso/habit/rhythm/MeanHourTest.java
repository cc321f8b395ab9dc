package verso.habit.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MeanHourTest {

  @Test
  void meetsAtMidnightBetweenElevenAndOne() {
    MeanHour mean = MeanHour.of(hours(23, 1));

    assertThat(Math.min(mean.hour(), 24 - mean.hour())).isCloseTo(0, within(1e-9));
    // cos 15°
    assertThat(mean.strength()).isCloseTo(0.9659, within(1e-4));
    assertThat(mean.n()).isEqualTo(2);
  }

  @Test
  void findsTheMiddleOfAnEvening() {
    // Angles 270°, 285°, 300°: the middle one, R = (1 + 2 cos 15°) / 3.
    MeanHour mean = MeanHour.of(hours(18, 19, 20));

    assertThat(mean.hour()).isCloseTo(19, within(1e-9));
    assertThat(mean.strength()).isCloseTo(0.9773, within(1e-4));
  }

  @Test
  void isWeakWhereTimesAreOpposite() {
    assertThat(MeanHour.of(hours(6, 18)).strength()).isCloseTo(0, within(1e-9));
  }

  @Test
  void isFullWhereTimesAreTheSame() {
    MeanHour mean = MeanHour.of(hours(7, 7, 7));

    assertThat(mean.hour()).isCloseTo(7, within(1e-9));
    assertThat(mean.strength()).isCloseTo(1, within(1e-9));
  }

  @Test
  void isNothingWithoutTimes() {
    assertThat(MeanHour.of(hours())).isEqualTo(new MeanHour(0, 0, 0));
  }

  private static long[] hours(int... hours) {
    var byMinute = new long[MeanHour.MINUTES];
    for (int hour : hours) {
      byMinute[hour * 60]++;
    }
    return byMinute;
  }
}
