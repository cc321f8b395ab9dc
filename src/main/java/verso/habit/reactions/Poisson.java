package verso.habit.reactions;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.ChiSquaredDistribution;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Exact statements about how often something rare happens. Counts may be fractions: those of
 * crowded events are divided by how much they crowd.
 */
final class Poisson {
  private static final double ONE_TAIL = 0.025;

  private Poisson() {}

  /**
   * A range for the mean.
   *
   * @param low end
   * @param high end
   */
  record Range(double low, double high) {
    Range times(double factor) {
      return new Range(low * factor, high * factor);
    }
  }

  /** The exact interval of 95% for the mean of which that is one count (Garwood 1936). */
  static Range interval(double count) {
    double low =
        count == 0
            ? 0
            : ChiSquaredDistribution.of(2 * count).inverseCumulativeProbability(ONE_TAIL) / 2;
    double high = ChiSquaredDistribution.of(2 * count + 2).inverseSurvivalProbability(ONE_TAIL) / 2;
    return new Range(low, high);
  }

  /** How probable a count as far from that mean, or farther, is: both tails. */
  static double difference(double count, double mean) {
    if (mean == 0) {
      return count == 0 ? 1 : 0;
    }
    double least = count == 0 ? 1 : GammaDistribution.of(count, 1).cumulativeProbability(mean);
    double most = GammaDistribution.of(count + 1, 1).survivalProbability(mean);
    return bothTails(least, most);
  }

  /**
   * How probable it is that so many of all events, or more unusually many or few, fall into a part
   * of what was observed: the exact test of two rates (Przyborowski and Wilenski 1940).
   *
   * @param share of what was observed that the part is, between 0 and 1
   */
  static double share(double count, double all, double share) {
    double rest = all - count;
    double least =
        count == 0 ? 1 : BetaDistribution.of(count, rest + 1).cumulativeProbability(share);
    double most = rest <= 0 ? 1 : BetaDistribution.of(count + 1, rest).survivalProbability(share);
    return bothTails(least, most);
  }

  private static double bothTails(double one, double other) {
    return Math.min(1, 2 * Math.min(one, other));
  }
}
