package verso.habit.rhythm;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import verso.habit.Timeline;

/**
 * The last record before, and the first after, each night's longest pause. A night runs from noon
 * to noon by the clock on the wall; times are minutes that the clock showed after the noon it began
 * at, 0 to 1439. Columns of the same length, in the order of time.
 *
 * @param days the day each night began on, counted from 1970
 * @param lasts when the last thing before the pause was recorded
 * @param firsts when the first thing after it was
 * @param lastRows the rows of the last things
 */
record Nights(int[] days, int[] lasts, int[] firsts, int[] lastRows) {
  private static final int HALF_DAY = 12 * 60;

  /** The day whose noon a row's night began at, counted from 1970. */
  static int night(Timeline timeline, int row) {
    return (int) Math.floorDiv(timeline.clock().seconds(timeline.millis(row)) - 43_200, 86_400L);
  }

  /**
   * The nights of a timeline, as far as something was recorded on both sides of a pause.
   *
   * @param quiet the pause is the longest one that reaches into these hours
   */
  static Nights of(Timeline timeline, QuietWindow quiet) {
    var found = new Finder(timeline, quiet);
    int from = 0;
    int night = timeline.size() == 0 ? 0 : night(timeline, 0);
    for (int row = 1; row <= timeline.size(); row++) {
      int next = row == timeline.size() ? Integer.MAX_VALUE : night(timeline, row);
      if (next != night) {
        found.add(from, row);
        from = row;
        night = next;
      }
    }
    return found.nights();
  }

  /** How many nights. */
  int size() {
    return days.length;
  }

  /** Only the nights that began on days that are meant. */
  Nights where(IntPredicate day) {
    int[] at = IntStream.range(0, days.length).filter(i -> day.test(days[i])).toArray();
    return new Nights(
        picked(days, at), picked(lasts, at), picked(firsts, at), picked(lastRows, at));
  }

  private static int[] picked(int[] column, int[] at) {
    return IntStream.of(at).map(i -> column[i]).toArray();
  }

  /** Fills the columns. */
  private static final class Finder {
    private final Timeline timeline;
    private final int quietFrom;
    private final int quietTo;
    private int[] days = new int[64];
    private int[] lasts = new int[64];
    private int[] firsts = new int[64];
    private int[] lastRows = new int[64];
    private int size;

    Finder(Timeline timeline, QuietWindow quiet) {
      this.timeline = timeline;
      this.quietFrom = Math.floorMod(quiet.from() * 60 - HALF_DAY, MeanHour.MINUTES);
      this.quietTo = quietFrom + quiet.hours() * 60;
    }

    private int shown(int row) {
      long seconds = timeline.clock().seconds(timeline.millis(row)) - 43_200;
      return (int) Math.floorMod(seconds, 86_400L) / 60;
    }

    /** The night of the rows from one to another, if it has such a pause. */
    void add(int from, int to) {
      int best = -1;
      for (int row = from + 1; row < to; row++) {
        if ((best < 0 || pause(row) > pause(best)) && isQuiet(row)) {
          best = row;
        }
      }
      if (best < 0) {
        return;
      }
      grow();
      days[size] = night(timeline, from);
      lasts[size] = shown(best - 1);
      lastRows[size] = best - 1;
      firsts[size++] = shown(best);
    }

    private long pause(int row) {
      return timeline.millis(row) - timeline.millis(row - 1);
    }

    private boolean isQuiet(int row) {
      return shown(row) > quietFrom && shown(row - 1) < quietTo;
    }

    private void grow() {
      if (size == days.length) {
        days = Arrays.copyOf(days, size * 2);
        lasts = Arrays.copyOf(lasts, size * 2);
        firsts = Arrays.copyOf(firsts, size * 2);
        lastRows = Arrays.copyOf(lastRows, size * 2);
      }
    }

    Nights nights() {
      return new Nights(
          Arrays.copyOf(days, size),
          Arrays.copyOf(lasts, size),
          Arrays.copyOf(firsts, size),
          Arrays.copyOf(lastRows, size));
    }
  }
}
