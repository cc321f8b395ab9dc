package verso.habit.rhythm;

import java.util.Arrays;

/**
 * The middle of a sample, and the middle half of it, by linear interpolation between neighbours.
 *
 * @param low a quarter is less
 * @param median half is less
 * @param high a quarter is more
 */
record Quartiles(double low, double median, double high) {

  /** Those of a sample that has at least one value; its order does not matter. */
  static Quartiles of(int[] values) {
    int[] sorted = values.clone();
    Arrays.sort(sorted);
    return new Quartiles(at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75));
  }

  private static double at(int[] sorted, double share) {
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
  }
}
