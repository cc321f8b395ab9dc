package verso.habit.ads;

import java.util.Arrays;

/** How unequally something is shared. */
public final class Inequality {
  private Inequality() {}

  /**
   * The Gini coefficient: 0 where all have as much, towards 1 where one has all. Of n sorted
   * amounts x: Σ (2i − n − 1) x_i ÷ (n Σ x).
   *
   * @param amounts none negative; without any, or all 0, the result is 0
   */
  public static double gini(long[] amounts) {
    long[] sorted = amounts.clone();
    Arrays.sort(sorted);
    double weighted = 0;
    double sum = 0;
    for (int i = 0; i < sorted.length; i++) {
      weighted += (2.0 * (i + 1) - sorted.length - 1) * sorted[i];
      sum += sorted[i];
    }
    return sum == 0 ? 0 : weighted / (sorted.length * sum);
  }
}
