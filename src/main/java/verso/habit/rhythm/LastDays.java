package verso.habit.rhythm;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import verso.habit.Span;
import verso.habit.Timeline;

/**
 * The last 90 days that anything was recorded in, and the 90 before: only of accounts that were
 * recorded all that time, since an archive that begins or ends in between would look like a change
 * of habits.
 *
 * @param timeline the rows of both, in order
 * @param middle the first local day of the later half, counted from 1970
 */
record LastDays(Timeline timeline, int middle) {
  /** Length of each half. */
  static final int DAYS = 90;

  /** So many days may be missing at either end. */
  private static final int TOLERANCE = 14;

  /** Those of a timeline; empty columns where no account was recorded all that time. */
  static LastDays of(Timeline timeline) {
    int size = timeline.size();
    int end = size == 0 ? 0 : timeline.day(size - 1) + 1;
    boolean[] isSteady = steady(timeline, end);
    int start = end - 2 * DAYS;
    return new LastDays(
        timeline.where(row -> isSteady[timeline.stream(row)] && timeline.day(row) >= start),
        end - DAYS);
  }

  private static boolean[] steady(Timeline timeline, int end) {
    int streams = timeline.streams().size();
    int[] first = new int[streams];
    int[] last = new int[streams];
    Arrays.fill(first, Integer.MAX_VALUE);
    Arrays.fill(last, Integer.MIN_VALUE);
    for (int row = 0; row < timeline.size(); row++) {
      int stream = timeline.stream(row);
      last[stream] = row;
      first[stream] = Math.min(first[stream], row);
    }
    boolean[] isSteady = new boolean[streams];
    for (int stream = 0; stream < streams; stream++) {
      isSteady[stream] =
          last[stream] >= 0
              && timeline.day(first[stream]) < end - 2 * DAYS + TOLERANCE
              && timeline.day(last[stream]) >= end - TOLERANCE;
    }
    return isSteady;
  }

  /** The half before. */
  Timeline before() {
    return timeline.where(row -> timeline.day(row) < middle);
  }

  /** The later half. */
  Timeline after() {
    return timeline.where(row -> timeline.day(row) >= middle);
  }

  /** Whether both halves hold enough for a rate. */
  boolean isEnough() {
    return Span.of(before()).isEnough() && Span.of(after()).isEnough();
  }

  /** Ids of the platforms compared. */
  List<String> platforms() {
    var platforms = new TreeSet<String>();
    boolean[] isSeen = new boolean[timeline.streams().size()];
    for (int row = 0; row < timeline.size(); row++) {
      isSeen[timeline.stream(row)] = true;
    }
    for (int stream = 0; stream < isSeen.length; stream++) {
      if (isSeen[stream]) {
        platforms.add(timeline.streams().get(stream).platform());
      }
    }
    return List.copyOf(platforms);
  }
}
