package verso.habit.rhythm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class RateShiftTest {
  private static final int DAYS = 2 * LastDays.DAYS;

  @Test
  void comparesRatesNotMeansOfDays() {
    RateShift test = RateShift.of(new double[] {1, 0, 3, 3}, new double[] {10, 10, 10, 5}, 2);

    assertThat(test.before()).isCloseTo(0.05, within(1e-9));
    assertThat(test.after()).isCloseTo(0.4, within(1e-9));
    assertThat(test.change()).isCloseTo(0.35, within(1e-9));
  }

  @Test
  void isSureOfNothingWhereAllDaysAreAlike() {
    double[] tens = new double[DAYS];
    Arrays.fill(tens, 10);

    assertThat(RateShift.of(tens, tens, LastDays.DAYS).p()).isEqualTo(1);
  }

  @Test
  void findsAPlantedShift() {
    RateShift test = person(1, 0.06, 0.14);

    assertThat(test.isChange(RhythmShift.LEAST_SHARE)).isTrue();
    assertThat(test.p()).isEqualTo(1 / 1001.0);
  }

  @Test
  void doesNotTellAShiftTooSmallToMatter() {
    double[] nights = new double[DAYS];
    double[] all = new double[DAYS];
    Arrays.fill(all, 1000);
    Arrays.fill(nights, 0, LastDays.DAYS, 100);
    Arrays.fill(nights, LastDays.DAYS, DAYS, 129);

    RateShift test = RateShift.of(nights, all, LastDays.DAYS);

    assertThat(test.p()).isEqualTo(1 / 1001.0);
    assertThat(test.isChange(RhythmShift.LEAST_SHARE)).isFalse();
  }

  @Test
  void givesFewFalseAlarmsForPeopleWhoDidNotChange() {
    int alarms = 0;
    for (int seed = 0; seed < 2_000; seed++) {
      alarms += person(seed, 0.10, 0.10).isChange(RhythmShift.LEAST_SHARE) ? 1 : 0;
    }

    // One in a hundred, five of 500.
    assertThat(alarms).isLessThanOrEqualTo(20);
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(person(7, 0.10, 0.11)).isEqualTo(person(7, 0.10, 0.11));
  }

  /** Days of one to forty things; some nights are long, most are not. */
  private static RateShift person(int seed, double before, double after) {
    var random = new SplittableRandom(seed);
    double[] nights = new double[DAYS];
    double[] all = new double[DAYS];
    for (int day = 0; day < DAYS; day++) {
      double share = (day < LastDays.DAYS ? before : after) * (random.nextInt(4) == 0 ? 2.5 : 0.5);
      all[day] = 1 + random.nextInt(40);
      for (int thing = 0; thing < all[day]; thing++) {
        nights[day] += random.nextDouble() < share ? 1 : 0;
      }
    }
    return RateShift.of(nights, all, LastDays.DAYS);
  }
}
