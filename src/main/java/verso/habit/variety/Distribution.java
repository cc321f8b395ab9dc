package verso.habit.variety;

import java.util.Arrays;

/**
 * How something is spread over its parts: minutes over topics, items over channels. Immutable.
 *
 * <p>Vectors to check by hand: four equal parts have an entropy of 2 bits, an evenness of 1, a
 * concentration of 0.25, and are 4 effective parts either way.
 */
final class Distribution {
  private static final double BITS = 1 / Math.log(2);

  private final double[] weights;
  private final double total;

  private Distribution(double[] weights) {
    this.weights = weights;
    this.total = Arrays.stream(weights).sum();
  }

  /** The distribution of weights; parts that weigh nothing are none. */
  public static Distribution of(double... weights) {
    return new Distribution(Arrays.stream(weights).filter(weight -> weight > 0).toArray());
  }

  /** The distribution of counted things. */
  public static Distribution of(int... counts) {
    return new Distribution(Arrays.stream(counts).filter(c -> c > 0).asDoubleStream().toArray());
  }

  /** How many parts weigh anything. */
  public int parts() {
    return weights.length;
  }

  /** What all parts weigh together. */
  public double total() {
    return total;
  }

  /** Shannon's entropy H = −Σ p log₂ p, in bits. */
  public double entropy() {
    double sum = 0;
    for (double weight : weights) {
      double share = weight / total;
      sum -= share * Math.log(share);
    }
    return Math.max(0, sum * BITS);
  }

  /** Entropy as a share of the most it could be, J = H / log₂ n: 0 to 1; 0 for a single part. */
  public double evenness() {
    return parts() < 2 ? 0 : Math.min(1, entropy() / (Math.log(parts()) * BITS));
  }

  /** How many equally large parts would have this entropy: 2^H. */
  public double effective() {
    return parts() == 0 ? 0 : Math.pow(2, entropy());
  }

  /** The Herfindahl–Hirschman index Σ p²: the chance that two draws are of the same part. */
  public double concentration() {
    double sum = 0;
    for (double weight : weights) {
      double share = weight / total;
      sum += share * share;
    }
    return sum;
  }

  /** How many equally large parts would have this concentration: 1 / Σ p². */
  public double effectiveByConcentration() {
    return parts() == 0 ? 0 : 1 / concentration();
  }

  /** The share of the so many largest parts, 0 to 1. */
  public double top(int most) {
    double[] sorted = sorted();
    double sum = 0;
    for (int i = Math.max(0, sorted.length - most); i < sorted.length; i++) {
      sum += sorted[i];
    }
    return parts() == 0 ? 0 : sum / total;
  }

  /** Gini's coefficient: 0 when all parts are equal, towards 1 when one is nearly everything. */
  public double gini() {
    double[] sorted = sorted();
    double sum = 0;
    for (int i = 0; i < sorted.length; i++) {
      sum += (2.0 * i + 1 - sorted.length) * sorted[i];
    }
    return parts() == 0 ? 0 : Math.max(0, sum / (sorted.length * total));
  }

  private double[] sorted() {
    double[] sorted = weights.clone();
    Arrays.sort(sorted);
    return sorted;
  }
}
