package verso.habit.guess;

import java.util.Arrays;
import java.util.List;
import verso.habit.Session;
import verso.habit.WallClock;

/**
 * When something was opened, and until when it was then used.
 *
 * @param starts milliseconds since 1970, ascending
 * @param ends of the same
 */
record Openings(long[] starts, long[] ends) {

  /** The openings that sessions began with, from that time on. */
  static Openings of(List<Session> sessions, long from) {
    int skipped = 0;
    while (skipped < sessions.size() && sessions.get(skipped).start() < from) {
      skipped++;
    }
    int size = sessions.size() - skipped;
    long[] starts = new long[size];
    long[] ends = new long[size];
    for (int i = 0; i < size; i++) {
      Session session = sessions.get(skipped + i);
      starts[i] = session.start();
      ends[i] = Math.max(session.start(), session.end());
    }
    return new Openings(starts, ends);
  }

  /** How many. */
  int size() {
    return starts.length;
  }

  /** The hours of the day at which they happened, by that clock. */
  Sequence hours(WallClock clock) {
    int[] hours = new int[starts.length];
    for (int i = 0; i < hours.length; i++) {
      hours[i] = clock.hour(starts[i]);
    }
    return Sequence.of(starts, hours);
  }

  /** How many began before that time. */
  int before(long millis) {
    int at = Arrays.binarySearch(starts, millis);
    return at >= 0 ? at : -at - 1;
  }
}
