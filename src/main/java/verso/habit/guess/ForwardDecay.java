package verso.habit.guess;

import java.time.Duration;

/**
 * Weights that halve every thirty days, reckoned forwards from a moment instead of back from now:
 * sums of them never have to be rewritten as time passes, and their proportions are the same.
 *
 * @param origin when a weight is 1: milliseconds since 1970
 */
record ForwardDecay(long origin) {
  static final int HALF_LIFE_DAYS = 30;

  private static final double RATE = Math.log(2) / Duration.ofDays(HALF_LIFE_DAYS).toMillis();

  /** What counts at that time. */
  double weight(long millis) {
    return Math.exp((millis - origin) * RATE);
  }
}
