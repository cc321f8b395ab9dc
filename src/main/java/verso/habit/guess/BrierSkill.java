package verso.habit.guess;

import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * How much closer forecasts came than always saying the usual share: 1 − Brier score ÷ Brier score
 * of the base rate. 1 is perfect, 0 no better, below 0 worse.
 */
final class BrierSkill {
  static final long SEED = 5_9;
  static final int DRAWS = 1_000;

  private double[] errors = new double[32];
  private double[] baseErrors = new double[32];
  private int days;

  /**
   * Adds a forecast.
   *
   * @param day counted from the first that is tested
   */
  void add(int day, double forecast, double base, boolean isOpened) {
    if (day >= errors.length) {
      errors = Arrays.copyOf(errors, 2 * day);
      baseErrors = Arrays.copyOf(baseErrors, 2 * day);
    }
    double outcome = isOpened ? 1 : 0;
    errors[day] += (forecast - outcome) * (forecast - outcome);
    baseErrors[day] += (base - outcome) * (base - outcome);
    days = Math.max(days, day + 1);
  }

  /** The skill. */
  double skill() {
    return skill(Arrays.stream(errors, 0, days).sum(), Arrays.stream(baseErrors, 0, days).sum());
  }

  private static double skill(double error, double baseError) {
    return baseError == 0 ? 0 : 1 - error / baseError;
  }

  /**
   * Quantiles of the skill over days drawn anew, with replacement and a fixed seed: days rather
   * than hours, since the hours of a day hang together.
   */
  double[] range(double low, double high) {
    var random = new SplittableRandom(SEED);
    double[] drawn = new double[DRAWS];
    for (int draw = 0; draw < DRAWS; draw++) {
      double error = 0;
      double baseError = 0;
      for (int i = 0; i < days; i++) {
        int day = random.nextInt(days);
        error += errors[day];
        baseError += baseErrors[day];
      }
      drawn[draw] = skill(error, baseError);
    }
    Arrays.sort(drawn);
    return new double[] {drawn[(int) (low * DRAWS)], drawn[(int) (high * DRAWS)]};
  }
}
