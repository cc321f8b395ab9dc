package verso.habit.variety;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The entropy that a smaller sample would have: months with many items show more topics than months
 * with few, merely for having more items. Instead of drawing samples, their expectation is computed
 * exactly: of a part with c of n items, a sample of m without replacement has x with hypergeometric
 * probability, and E[H] = log₂ m − Σ E[x log₂ x] / m.
 */
final class Rarefaction {
  private static final double NEGLIGIBLE = 1e-16;

  private final int items;
  private final int sample;
  private final double[] small = new double[128];
  private final Map<Integer, Double> known = new HashMap<>();

  private Rarefaction(int items, int sample) {
    this.items = items;
    this.sample = sample;
    Arrays.fill(small, Double.NaN);
  }

  /**
   * The expected entropy, in bits.
   *
   * @param counts items of each part
   * @param sample how many items of them to draw; all of them at most
   */
  public static double entropy(int[] counts, int sample) {
    int items = 0;
    for (int count : counts) {
      items += count;
    }
    if (sample < 1 || sample > items) {
      throw new IllegalArgumentException("Cannot draw " + sample + " of " + items + " items");
    }
    var rarefaction = new Rarefaction(items, sample);
    double sum = 0;
    for (int count : counts) {
      sum += rarefaction.ofCount(count);
    }
    return Math.max(0, log2(sample) - sum / sample);
  }

  /** How many equally large parts have the expected entropy. */
  public static double effective(int[] counts, int sample) {
    return Math.pow(2, entropy(counts, sample));
  }

  /** Most parts have few items, and are many: for them nothing is boxed. */
  private double ofCount(int count) {
    if (count >= small.length) {
      return known.computeIfAbsent(count, this::expected);
    }
    if (Double.isNaN(small[count])) {
      small[count] = expected(count);
    }
    return small[count];
  }

  /** E[x log₂ x] of a part with that count: summed from the likeliest x to both sides. */
  private double expected(int count) {
    int least = Math.max(0, sample - (items - count));
    int most = Math.min(count, sample);
    int mode = (int) ((sample + 1.0) * (count + 1.0) / (items + 2.0));
    mode = Math.max(least, Math.min(most, mode));
    double probabilities = 1;
    double sum = xLog2(mode);
    double chance = 1;
    for (int x = mode; x < most && chance > NEGLIGIBLE; x++) {
      chance *= ratio(x, count);
      probabilities += chance;
      sum += chance * xLog2(x + 1);
    }
    chance = 1;
    for (int x = mode; x > least && chance > NEGLIGIBLE; x--) {
      chance /= ratio(x - 1, count);
      probabilities += chance;
      sum += chance * xLog2(x - 1);
    }
    return sum / probabilities;
  }

  /** How much likelier x + 1 is than x. */
  private double ratio(int x, int count) {
    double others = (double) items - count - sample + x + 1;
    return ((double) count - x) * ((double) sample - x) / ((x + 1.0) * others);
  }

  private static double xLog2(int x) {
    return x < 2 ? 0 : x * log2(x);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
