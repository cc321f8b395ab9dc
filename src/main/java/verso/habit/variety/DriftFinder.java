package verso.habit.variety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Tells which pairs of months differ more than chance explains, with few false alarms for all pairs
 * together: with a hundred months, one in a hundred would lie above its own 99th percentile though
 * nothing ever changed.
 *
 * <p>The largest of all (Westfall and Young's single-step maximum): every divergence is put on a
 * scale on which chance is alike for all pairs (its cube root, which is nearly normal, by the mean
 * and the deviation of its splits). The k-th splits of all pairs together are one life in which
 * nothing changed; what lies above the largest value of every such life is a drift. Where nothing
 * ever changed, that happens to one person in {@link #SPLITS} + 1.
 */
final class DriftFinder {
  /** How many lives are imagined. */
  static final int SPLITS = 200;

  /** The share of its own splits that a single pair has to exceed. */
  static final double PERCENTILE = 0.99;

  private DriftFinder() {}

  /**
   * Two months as samples of the same size.
   *
   * @param before items by part
   * @param after items of the same parts; as many in all
   */
  record Pair(int[] before, int[] after) {}

  /**
   * What was found of a pair.
   *
   * @param bits the divergence
   * @param band what 99 in 100 splits do not exceed
   * @param isDrift whether it differs more than chance explains
   */
  record Result(double bits, double band, boolean isDrift) {}

  /** The results in the order of the pairs. */
  static List<Result> of(List<Pair> pairs, long seed) {
    var random = new SplittableRandom(seed);
    var largest = new double[SPLITS];
    Arrays.fill(largest, Double.NEGATIVE_INFINITY);
    var heights = new double[pairs.size()];
    var found = new ArrayList<Result>();
    for (int i = 0; i < pairs.size(); i++) {
      Pair pair = pairs.get(i);
      NullBand band = NullBand.of(pair.before, pair.after, SPLITS, random.split());
      double bits = Divergence.of(pair.before, pair.after, NullBand.ADDED).bits();
      var scale = Scale.of(band.divergences());
      heights[i] = scale.height(bits);
      raise(largest, band.divergences(), scale);
      found.add(new Result(bits, band.percentile(PERCENTILE), false));
    }
    double threshold = Arrays.stream(largest).max().orElse(0);
    for (int i = 0; i < heights.length; i++) {
      Result result = found.get(i);
      boolean isDrift = heights[i] > threshold && result.bits > result.band;
      found.set(i, new Result(result.bits, result.band, isDrift));
    }
    return found;
  }

  private static void raise(double[] largest, double[] divergences, Scale scale) {
    for (int split = 0; split < largest.length; split++) {
      largest[split] = Math.max(largest[split], scale.height(divergences[split]));
    }
  }

  /** Where chance puts the cube roots of divergences of one pair. */
  private record Scale(double mean, double deviation) {
    static Scale of(double[] divergences) {
      double[] roots = Arrays.stream(divergences).map(Math::cbrt).toArray();
      double mean = Arrays.stream(roots).average().orElse(0);
      double squares = Arrays.stream(roots).map(root -> (root - mean) * (root - mean)).sum();
      return new Scale(mean, Math.sqrt(squares / (roots.length - 1)));
    }

    /** How many deviations above the mean; 0 where splits do not differ. */
    double height(double divergence) {
      return deviation == 0 ? 0 : (Math.cbrt(divergence) - mean) / deviation;
    }
  }
}
