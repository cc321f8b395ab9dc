package verso.habit;

import java.time.Duration;
import java.util.Optional;

/**
 * Two clusters of pauses, those within a sitting and those between sittings, each a normal
 * distribution of the logarithm to base 2 (Halfaker et al., WWW 2015), fitted by expectation
 * maximisation. Pauses are counted in bins of a thirty-second of a doubling, so that a million take
 * no longer than a hundred, and their order is of no matter.
 */
final class GapMixture {
  /** Pauses fewer than this show no clusters. */
  static final int FEWEST = 100;

  static final Duration SHORTEST = Duration.ofMinutes(10);
  static final Duration LONGEST = Duration.ofHours(3);

  private static final int BINS_PER_DOUBLING = 32;
  private static final int DOUBLINGS = 30;
  private static final int ROUNDS = 50;
  private static final double FIRST_WITHIN = log2(120);
  private static final double FIRST_BETWEEN = log2(12 * 3600);
  private static final double FIRST_SPREAD = 2;

  /** A cluster as narrow as one bin is one value. */
  private static final double LEAST_SPREAD = 1.0 / BINS_PER_DOUBLING;

  /** Clusters of fewer are stragglers. */
  private static final double LEAST_WEIGHT = 0.02;

  /** Two clusters are told apart from here on (D of Ashman et al., 1994). */
  private static final double LEAST_SEPARATION = 2;

  private final long[] bins = new long[DOUBLINGS * BINS_PER_DOUBLING];
  private long count;

  /**
   * A cluster.
   *
   * @param weight share of all pauses, 0 to 1
   * @param mean of the logarithms
   * @param spread their standard deviation
   */
  record Cluster(double weight, double mean, double spread) {

    /** Logarithm of its density, but for a constant. */
    double logDensity(double x) {
      double z = (x - mean) / spread;
      return Math.log(weight) - Math.log(spread) - z * z / 2;
    }
  }

  /** The pauses within sittings, and those between. */
  record Fit(Cluster within, Cluster between) {

    /** How many spreads the clusters stand apart. */
    double separation() {
      return Math.sqrt(2)
          * (between.mean - within.mean)
          / Math.hypot(within.spread, between.spread);
    }

    /** Probability that a pause of that logarithm is one between sittings. */
    double isBetween(double x) {
      return 1 / (1 + Math.exp(within.logDensity(x) - between.logDensity(x)));
    }

    /** The pause that may as well be of either cluster, in seconds; empty where there is none. */
    Optional<Double> valley() {
      double low = within.mean;
      double high = between.mean;
      if (!(isBetween(low) < 0.5 && isBetween(high) > 0.5)) {
        return Optional.empty();
      }
      for (int i = 0; i < 60; i++) {
        double middle = (low + high) / 2;
        if (isBetween(middle) < 0.5) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return Optional.of(Math.pow(2, low));
    }
  }

  /** Adds a pause; those of less than a second are none. */
  void add(long millis) {
    if (millis >= 1000) {
      int bin = (int) (log2(millis / 1000.0) * BINS_PER_DOUBLING);
      bins[Math.min(bin, bins.length - 1)]++;
      count++;
    }
  }

  /** How many pauses there are. */
  long count() {
    return count;
  }

  /** The longest pause within a sitting; empty where the pauses do not tell. */
  Optional<Duration> gap() {
    if (count < FEWEST) {
      return Optional.empty();
    }
    Fit fit = fit();
    boolean isTwo =
        Math.min(fit.within.weight, fit.between.weight) >= LEAST_WEIGHT
            && fit.separation() > LEAST_SEPARATION;
    return Optional.of(fit)
        .filter(f -> isTwo)
        .flatMap(Fit::valley)
        .map(seconds -> Duration.ofSeconds(Math.round(seconds)))
        .filter(gap -> gap.compareTo(SHORTEST) >= 0 && gap.compareTo(LONGEST) <= 0);
  }

  /** Both clusters, after all rounds. */
  Fit fit() {
    var fit =
        new Fit(
            new Cluster(0.5, FIRST_WITHIN, FIRST_SPREAD),
            new Cluster(0.5, FIRST_BETWEEN, FIRST_SPREAD));
    for (int round = 0; round < ROUNDS; round++) {
      fit = maximized(fit);
    }
    return fit;
  }

  private Fit maximized(Fit last) {
    var within = new Sums();
    var between = new Sums();
    for (int bin = 0; bin < bins.length; bin++) {
      if (bins[bin] > 0) {
        double x = (bin + 0.5) / BINS_PER_DOUBLING;
        double share = last.isBetween(x);
        within.add(x, bins[bin] * (1 - share));
        between.add(x, bins[bin] * share);
      }
    }
    return new Fit(within.cluster(count, last.within), between.cluster(count, last.between));
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }

  /** Weighted sums of values and their squares. */
  private static final class Sums {
    private double weight;
    private double sum;
    private double squares;

    void add(double x, double by) {
      weight += by;
      sum += by * x;
      squares += by * x * x;
    }

    /** The cluster they make; the last one, nearly without weight, where nothing is left of it. */
    Cluster cluster(long of, Cluster last) {
      if (weight < 1e-9) {
        return new Cluster(1e-12, last.mean, last.spread);
      }
      double mean = sum / weight;
      double spread = Math.sqrt(Math.max(0, squares / weight - mean * mean));
      return new Cluster(weight / of, mean, Math.max(LEAST_SPREAD, spread));
    }
  }
}
