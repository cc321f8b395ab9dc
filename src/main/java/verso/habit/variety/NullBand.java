package verso.habit.variety;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How far two months are apart when nothing changed: the divergences between random halves of the
 * two, put together. Immutable.
 */
final class NullBand {
  /** What is added to each count before divergences are computed. */
  static final double ADDED = 0.5;

  private final double[] divergences;

  private NullBand(double[] divergences) {
    this.divergences = divergences;
  }

  /**
   * Splits them.
   *
   * @param one counts by part
   * @param other counts of the same parts, of as many items in all
   * @param splits how often
   */
  static NullBand of(int[] one, int[] other, int splits, SplittableRandom random) {
    var halves = new Halves(one, other);
    return new NullBand(
        IntStream.range(0, splits).mapToDouble(split -> halves.divergence(random)).toArray());
  }

  /** The divergences of all splits, in the order they were drawn. */
  double[] divergences() {
    return divergences.clone();
  }

  /** The divergence that this share of the splits does not exceed. */
  double percentile(double share) {
    double[] sorted = divergences.clone();
    Arrays.sort(sorted);
    int rank = (int) Math.ceil(share * sorted.length);
    return sorted[Math.max(0, rank - 1)];
  }

  /** Random halves of a pool of items. */
  private static final class Halves {
    private final int[] pool;
    private final int[] half;

    /** Of each item the part it is of. */
    private final int[] parts;

    /** Of each count k, (k + 0.5) log₂ (k + 0.5). */
    private final double[] logs;

    private final double total;
    private final double entropyOfPool;

    Halves(int[] one, int[] other) {
      int size = Arrays.stream(one).sum();
      if (size != Arrays.stream(other).sum()) {
        throw new IllegalArgumentException("Both sides must have as many items");
      }
      int[] both = new int[one.length];
      Arrays.setAll(both, i -> one[i] + other[i]);
      pool = Arrays.stream(both).filter(count -> count > 0).toArray();
      half = new int[pool.length];
      parts = parts(pool, size * 2);
      logs = new double[size * 2 + 1];
      Arrays.setAll(logs, k -> xLog2(k + ADDED));
      total = size + pool.length * ADDED;
      double sum = Arrays.stream(pool).mapToDouble(count -> xLog2(count + 2 * ADDED)).sum();
      entropyOfPool = log2(2 * total) - sum / (2 * total);
    }

    private static int[] parts(int[] pool, int items) {
      var parts = new int[items];
      int item = 0;
      for (int part = 0; part < pool.length; part++) {
        Arrays.fill(parts, item, item + pool[part], part);
        item += pool[part];
      }
      return parts;
    }

    /** The divergence of the halves of one split. */
    double divergence(SplittableRandom random) {
      split(random);
      double sum = 0;
      for (int i = 0; i < pool.length; i++) {
        sum += logs[half[i]] + logs[pool[i] - half[i]];
      }
      double entropyOfHalves = log2(total) - sum / (2 * total);
      return Math.max(0, entropyOfPool - entropyOfHalves);
    }

    /**
     * Tosses a coin for each item, 64 at once; then moves random items of the larger half until
     * both are equal, which leaves all equal splits equally likely.
     */
    private void split(SplittableRandom random) {
      int size = 0;
      for (int i = 0; i < pool.length; i++) {
        half[i] = heads(pool[i], random);
        size += half[i];
      }
      int wanted = parts.length / 2;
      while (size != wanted) {
        int part = parts[random.nextInt(parts.length)];
        boolean isInHalf = random.nextInt(pool[part]) < half[part];
        if (isInHalf && size > wanted) {
          half[part]--;
          size--;
        } else if (!isInHalf && size < wanted) {
          half[part]++;
          size++;
        }
      }
    }

    private static int heads(int coins, SplittableRandom random) {
      int heads = 0;
      int left = coins;
      for (; left >= Long.SIZE; left -= Long.SIZE) {
        heads += Long.bitCount(random.nextLong());
      }
      return left == 0 ? heads : heads + Long.bitCount(random.nextLong() >>> (Long.SIZE - left));
    }

    private static double xLog2(double x) {
      return x * log2(x);
    }

    private static double log2(double x) {
      return Math.log(x) / Math.log(2);
    }
  }
}
