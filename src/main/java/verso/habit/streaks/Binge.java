package verso.habit.streaks;

import java.util.stream.IntStream;
import verso.habit.Timeline;

/**
 * Several episodes of one series at one sitting, or on one day where no more is known.
 *
 * @param timeline what the rows are of
 * @param rows what was played of the series, in the order of time
 * @param episodes how many different ones
 */
record Binge(Timeline timeline, int[] rows, int episodes) {
  /** Netflix's own survey of 2014: most people call two to six in one sitting a binge. */
  static final int FEWEST = 3;

  /** From this many on it is a long one. */
  static final int MANY = 5;

  /** An episode whose length nobody states is not taken to be longer, in seconds. */
  private static final int LONGEST = 3_600;

  /** Whether it was at one sitting, rather than on one day. */
  boolean isTimed() {
    return timeline.isTimed(rows[0]);
  }

  /** The local day on which it began, counted from 1970. */
  int day() {
    return timeline.day(rows[0]);
  }

  /** Number of the series. */
  int maker() {
    return timeline.maker(rows[0]);
  }

  /** How long something of it ran at least, in seconds. */
  long leastSeconds() {
    return Math.min(played(), mostSeconds());
  }

  /** From its beginning to its end, pauses included, in seconds. */
  long mostSeconds() {
    long end = 0;
    for (int i = 0; i < rows.length; i++) {
      end = Math.max(end, timeline.millis(rows[i]) / 1000 + length(i, usual()));
    }
    return end - timeline.millis(rows[0]) / 1000;
  }

  private long played() {
    return IntStream.range(0, rows.length).mapToLong(i -> length(i, 0)).sum();
  }

  /** How long an item ran: as stated, else until the next, the last of them as told. */
  private long length(int i, long last) {
    int stated = timeline.seconds(rows[i]);
    if (stated >= 0) {
      return stated;
    }
    return i + 1 < rows.length ? Math.min(LONGEST, untilNext(i)) : last;
  }

  private long untilNext(int i) {
    return (timeline.millis(rows[i + 1]) - timeline.millis(rows[i])) / 1000;
  }

  private long usual() {
    return (long)
        IntStream.range(0, rows.length - 1)
            .mapToLong(i -> Math.min(LONGEST, untilNext(i)))
            .average()
            .orElse(0);
  }
}
