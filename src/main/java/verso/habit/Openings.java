package verso.habit;

import java.util.Arrays;
import java.util.List;

/**
 * When something was opened, and until when it was then used.
 *
 * @param starts milliseconds since 1970, ascending
 * @param ends of the same
 */
record Openings(long[] starts, long[] ends) {

  /** The openings that sessions began with. */
  static Openings of(List<Session> sessions) {
    return new Openings(
        sessions.stream().mapToLong(Session::start).toArray(),
        sessions.stream().mapToLong(Session::end).toArray());
  }

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
