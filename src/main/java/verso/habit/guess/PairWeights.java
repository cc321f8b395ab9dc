package verso.habit.guess;

import java.util.Arrays;

/** Sums of weights by pairs of numbers, without an object for each. */
final class PairWeights {
  private static final long EMPTY = -1;

  private long[] keys = empty(1 << 10);
  private double[] sums = new double[1 << 10];
  private int size;

  private static long[] empty(int capacity) {
    long[] keys = new long[capacity];
    Arrays.fill(keys, EMPTY);
    return keys;
  }

  /** Adds to a pair's sum. Returns what it is then. */
  double add(int one, int other, double weight) {
    long key = (long) one << 32 | other;
    int at = at(key);
    if (keys[at] == EMPTY) {
      keys[at] = key;
      size++;
    }
    double sum = sums[at] += weight;
    if (2 * size > keys.length) {
      grow();
    }
    return sum;
  }

  private int at(long key) {
    long mixed = key * 0x9E3779B97F4A7C15L;
    int at = (int) (mixed >>> 40) & keys.length - 1;
    while (keys[at] != EMPTY && keys[at] != key) {
      at = at + 1 & keys.length - 1;
    }
    return at;
  }

  private void grow() {
    long[] oldKeys = keys;
    double[] oldSums = sums;
    keys = empty(2 * oldKeys.length);
    sums = new double[2 * oldKeys.length];
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != EMPTY) {
        int at = at(oldKeys[i]);
        keys[at] = oldKeys[i];
        sums[at] = oldSums[i];
      }
    }
  }
}
