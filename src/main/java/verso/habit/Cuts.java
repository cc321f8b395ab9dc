package verso.habit;

import java.time.Duration;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Where sessions begin and end, as columns: archives may hold a million of them. */
final class Cuts {
  private int[] from = new int[16];
  private long[] start = new long[16];
  private long[] end = new long[16];
  private int size;
  private int rows;

  private Cuts() {}

  /**
   * Cuts rows where nothing went on for longer than a gap. What is logged at its end may reach back
   * to before what was logged earlier, and join sessions that seemed apart.
   *
   * @param beginning rows that begin a session, however short the pause before them
   */
  static Cuts of(Items items, Duration gap, IntPredicate beginning) {
    var cuts = new Cuts();
    cuts.rows = items.size();
    int floor = 0;
    for (int row = 0; row < cuts.rows; row++) {
      cuts.push(row, items.start(row), items.end(row));
      if (beginning.test(row)) {
        floor = cuts.size - 1;
      }
      while (cuts.size - 1 > floor && cuts.lastPause() <= gap.toMillis()) {
        cuts.join();
      }
    }
    return cuts;
  }

  private void push(int row, long began, long ended) {
    if (size == from.length) {
      from = Arrays.copyOf(from, size * 2);
      start = Arrays.copyOf(start, size * 2);
      end = Arrays.copyOf(end, size * 2);
    }
    from[size] = row;
    start[size] = began;
    end[size++] = ended;
  }

  private long lastPause() {
    return start[size - 1] - end[size - 2];
  }

  private void join() {
    size--;
    start[size - 1] = Math.min(start[size - 1], start[size]);
    end[size - 1] = Math.max(end[size - 1], end[size]);
  }

  /** How many sessions. */
  int size() {
    return size;
  }

  /** The first row of a session. */
  int from(int session) {
    return from[session];
  }

  /** The row after its last. */
  int to(int session) {
    return session + 1 < size ? from[session + 1] : rows;
  }

  /** When its first thing began. */
  long start(int session) {
    return start[session];
  }

  /** When its last thing ended, as far as that is known. */
  long end(int session) {
    return end[session];
  }
}
