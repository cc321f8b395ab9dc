package verso.habit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Splits what lasts: the pause before an item begins when the one before ends, as far as platforms
 * say how long it lasted. An episode of fifty minutes and the next are one sitting.
 */
final class Sittings {

  private Sittings() {}

  /** The sittings of a timeline: a longer pause than that begins the next. */
  static List<Session> split(Timeline timeline, Duration gap) {
    var sittings = new ArrayList<Session>();
    int from = 0;
    for (int row = 1; row <= timeline.size(); row++) {
      if (row == timeline.size() || pause(timeline, row) > gap.toMillis()) {
        sittings.add(new Session(timeline, from, row));
        from = row;
      }
    }
    return sittings;
  }

  /**
   * Milliseconds in which nothing ran before a row; some platforms write down when an item began,
   * others when it ended, so that either of the two lengths may lie between.
   */
  private static long pause(Timeline timeline, int row) {
    long longest = Math.max(timeline.seconds(row - 1), timeline.seconds(row));
    return timeline.millis(row) - timeline.millis(row - 1) - Math.max(0, longest) * 1000;
  }
}
