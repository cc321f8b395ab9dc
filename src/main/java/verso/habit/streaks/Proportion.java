package verso.habit.streaks;

import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * How many of how many, with the range in which the share lies that they were drawn from: Wilson's
 * interval at 95 %, which stays between 0 and 1 and holds for few cases, too.
 *
 * @param hits how many
 * @param of of how many; at least 0
 */
record Proportion(long hits, long of) {
  private static final double Z =
      NormalDistribution.of(0, 1).inverseCumulativeProbability(1 - 0.05 / 2);

  /** The share, 0 to 1; 0 of none. */
  double share() {
    return of == 0 ? 0 : (double) hits / of;
  }

  /** The least it may be. */
  double low() {
    return of == 0 ? 0 : Math.max(0, middle() - reach());
  }

  /** The most it may be. */
  double high() {
    return of == 0 ? 1 : Math.min(1, middle() + reach());
  }

  private double middle() {
    return (hits + Z * Z / 2) / (of + Z * Z);
  }

  private double reach() {
    return Z * Math.sqrt(share() * (1 - share()) * of + Z * Z / 4) / (of + Z * Z);
  }
}
