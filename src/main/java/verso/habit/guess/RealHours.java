package verso.habit.guess;

import java.util.Arrays;
import verso.habit.WallClock;

/**
 * The hours of a period as they really passed, by the clock on the wall: where summer time begins a
 * day has 23 of them, where it ends 25.
 */
final class RealHours {
  private static final long HOUR = 3_600_000;

  private final WallClock clock;
  private final long[] starts;

  private RealHours(WallClock clock, long[] starts) {
    this.clock = clock;
    this.starts = starts;
  }

  /** All hours that have a part in the period, its end included. */
  static RealHours of(WallClock clock, long from, long to) {
    long[] starts = new long[(int) ((to - from) / HOUR) + 8];
    int size = 0;
    for (long start = start(clock, from); start <= to; size++) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, 2 * size);
      }
      starts[size] = start;
      start = next(clock, start);
    }
    return new RealHours(clock, Arrays.copyOf(starts, size));
  }

  private static long start(WallClock clock, long millis) {
    return Math.floorDiv(millis, 1000) * 1000 - Math.floorMod(clock.seconds(millis), 3600L) * 1000;
  }

  /** Some clocks are put forward by half an hour. */
  private static long next(WallClock clock, long start) {
    long aligned = start(clock, start + HOUR);
    return aligned > start ? aligned : start + HOUR;
  }

  /** How many. */
  int size() {
    return starts.length;
  }

  /** When an hour began. */
  long start(int hour) {
    return starts[hour];
  }

  /** The hour of the week that it was. */
  int hourOfWeek(int hour) {
    return clock.hourOfWeek(starts[hour]);
  }

  /** The hour that a moment lies in. */
  int at(long millis) {
    int found = Arrays.binarySearch(starts, millis);
    return found >= 0 ? found : -found - 2;
  }
}
