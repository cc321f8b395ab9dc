package verso.habit.streaks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import verso.habit.Timeline;

/**
 * Items of one sort that follow each other closely. The pause before an item begins when the one
 * before ends, as far as platforms say how long it lasted: an episode of fifty minutes and the next
 * are one sitting.
 *
 * @param timeline what the rows are of
 * @param from the first row
 * @param to the row after the last
 */
record Sitting(Timeline timeline, int from, int to) {
  /** What a last item of unknown length may have lasted, in seconds. */
  private static final int TAIL = 60;

  /** The sittings of a timeline: a longer pause than that begins the next. */
  static List<Sitting> split(Timeline timeline, Duration gap) {
    var sittings = new ArrayList<Sitting>();
    int from = 0;
    for (int row = 1; row <= timeline.size(); row++) {
      if (row == timeline.size() || pause(timeline, row) > gap.toMillis()) {
        sittings.add(new Sitting(timeline, from, row));
        from = row;
      }
    }
    return sittings;
  }

  /** Milliseconds in which nothing ran before a row. */
  private static long pause(Timeline timeline, int row) {
    return timeline.millis(row) - timeline.millis(row - 1) - lasted(timeline, row - 1);
  }

  private static long lasted(Timeline timeline, int row) {
    return Math.max(0, timeline.seconds(row)) * 1000L;
  }

  /** How many items. */
  int items() {
    return to - from;
  }

  /** From the first item to the last, in seconds. */
  long leastSeconds() {
    return (timeline.millis(to - 1) - timeline.millis(from)) / 1000;
  }

  /** The same with what the last item lasted, or may have lasted. */
  long mostSeconds() {
    int last = timeline.seconds(to - 1);
    return leastSeconds() + (last < 0 ? TAIL : last);
  }
}
