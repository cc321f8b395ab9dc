package verso.habit;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Where sessions begin and end, as columns: archives may hold a million of them. */
public final class Cuts {
  private int[] from = new int[16];
  private long[] start = new long[16];
  private long[] end = new long[16];
  private int size;
  private int rows;

  private Cuts() {}

  /**
   * Cuts rows where nothing went on for longer than a gap.
   *
   * @param beginning rows that begin a session, however short the pause before them
   */
  public static Cuts of(Items items, Duration gap, IntPredicate beginning) {
    var cuts = new Cuts();
    cuts.rows = items.size();
    long longest = gap.toMillis();
    for (int row = 0; row < cuts.rows; row++) {
      if (cuts.size == 0
          || items.start(row) - cuts.end[cuts.size - 1] > longest
          || beginning.test(row)) {
        cuts.begin(row, items.start(row));
      }
      cuts.end[cuts.size - 1] = Math.max(cuts.end[cuts.size - 1], items.end(row));
    }
    return cuts;
  }

  private void begin(int row, long began) {
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      start = Arrays.copyOf(start, size * 2);
      end = Arrays.copyOf(end, size * 2);
    }
    from[size] = row;
    start[size] = began;
    end[size++] = began;
  }

  /** How many sessions. */
  public int size() {
    return size;
  }

  /** The first row of a session. */
  public int from(int session) {
    return from[session];
  }

  /** The row after its last. */
  public int to(int session) {
    return session + 1 < size ? from[session + 1] : rows;
  }

  /** When its first thing began. */
  public long start(int session) {
    return start[session];
  }

  /** When its last thing ended, as far as that is known. */
  public long end(int session) {
    return end[session];
  }
}
