package verso.habit;

import java.time.Duration;
import java.util.Arrays;

/**
 * When something was opened, and until when it was then used.
 *
 * @param starts milliseconds since 1970, ascending
 * @param ends of the same
 */
record Openings(long[] starts, long[] ends) {

  /** The beginnings and ends of sessions: a longer gap than that begins the next. */
  static Openings of(Course course, Duration gap) {
    long[] millis = course.millis();
    long[] starts = new long[millis.length];
    long[] ends = new long[millis.length];
    int size = 0;
    for (int i = 0; i < millis.length; i++) {
      if (i == 0 || millis[i] - millis[i - 1] > gap.toMillis()) {
        starts[size++] = millis[i];
      }
      ends[size - 1] = millis[i];
    }
    return new Openings(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size));
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
