package verso.habit;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The order in time of rows that came in any order, and columns put into it. */
final class TimeOrder {
  /** Which row comes first, second, and so on. */
  private final int[] at;

  private TimeOrder(int[] at) {
    this.at = at;
  }

  /**
   * The order of rows by time; of one moment in an order that every store shares.
   *
   * @param millis when each happened
   * @param order decides between rows of one moment; compared unsigned
   * @param size how many rows there are; the arrays may be longer
   */
  static TimeOrder of(long[] millis, long[] order, int size) {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = Math.floorDiv(millis[i], 1000) << 31 | i;
    }
    Arrays.sort(keys);
    int[] at = new int[size];
    for (int i = 0; i < size; i++) {
      at[i] = (int) (keys[i] & Integer.MAX_VALUE);
    }
    Comparator<Integer> exactly =
        Comparator.comparingLong((Integer row) -> millis[row])
            .thenComparing((one, other) -> Long.compareUnsigned(order[one], order[other]));
    for (int from = 0, to = 1; from < size; from = to++) {
      while (to < size && keys[to] >> 31 == keys[from] >> 31) {
        to++;
      }
      sort(at, from, to, exactly);
    }
    return new TimeOrder(at);
  }

  /** Few rows share a second: they may take the room of objects. */
  private static void sort(int[] at, int from, int to, Comparator<Integer> order) {
    if (to - from > 1) {
      Integer[] rows = IntStream.range(from, to).mapToObj(i -> at[i]).toArray(Integer[]::new);
      Arrays.sort(rows, order);
      for (int i = from; i < to; i++) {
        at[i] = rows[i - from];
      }
    }
  }

  /** The row that comes in that place. */
  int row(int place) {
    return at[place];
  }

  BitSet of(BitSet column) {
    var ordered = new BitSet(at.length);
    for (int i = 0; i < at.length; i++) {
      ordered.set(i, column.get(at[i]));
    }
    return ordered;
  }

  long[] of(long[] column) {
    var ordered = new long[at.length];
    for (int i = 0; i < at.length; i++) {
      ordered[i] = column[at[i]];
    }
    return ordered;
  }

  int[] of(int[] column) {
    var ordered = new int[at.length];
    for (int i = 0; i < at.length; i++) {
      ordered[i] = column[at[i]];
    }
    return ordered;
  }

  short[] of(short[] column) {
    var ordered = new short[at.length];
    for (int i = 0; i < at.length; i++) {
      ordered[i] = column[at[i]];
    }
    return ordered;
  }

  byte[] of(byte[] column) {
    var ordered = new byte[at.length];
    for (int i = 0; i < at.length; i++) {
      ordered[i] = column[at[i]];
    }
    return ordered;
  }
}
