package verso.habit.streaks;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import verso.habit.Timeline;
import verso.measure.Mark;

/** How long what a machine chose ran, and what the person picked, day by day. */
final class PlayTime {
  private static final int RESAMPLES = 1_000;

  /** Seeds the resampling: the same store, the same answer. */
  static final long SEED = 42;

  private final int firstDay;
  private final long[] machine;
  private final long[] picked;
  private int logged;
  private int unlogged;
  private int unmeasured;

  /** The same of the items of a timeline. */
  PlayTime(Timeline timeline) {
    int size = timeline.size();
    firstDay = size == 0 ? 0 : timeline.day(0);
    int days = size == 0 ? 0 : timeline.day(size - 1) - firstDay + 1;
    machine = new long[days];
    picked = new long[days];
    for (int row = 0; row < size; row++) {
      note(timeline, row);
    }
  }

  private void note(Timeline timeline, int row) {
    boolean isPicked = timeline.is(row, Mark.PICKED);
    if (!isPicked && !timeline.is(row, Mark.PLAYED_ON)) {
      unlogged++;
    } else if (timeline.seconds(row) < 0) {
      unmeasured++;
    } else {
      logged++;
      (isPicked ? picked : machine)[timeline.day(row) - firstDay] += timeline.seconds(row);
    }
  }

  /** Items of which it is known who chose them, and how long they ran. */
  int logged() {
    return logged;
  }

  /** Items of which nothing says who chose them. */
  int unlogged() {
    return unlogged;
  }

  /** Items of which only the length is unknown. */
  int unmeasured() {
    return unmeasured;
  }

  /** The day after the last, counted from 1970. */
  int end() {
    return firstDay + machine.length;
  }

  /** Seconds of what a machine chose, from one local day to another, the last excluded. */
  long machine(int fromDay, int toDay) {
    return sum(machine, fromDay, toDay);
  }

  /** Seconds of what the person picked. */
  long picked(int fromDay, int toDay) {
    return sum(picked, fromDay, toDay);
  }

  /** The machine's share of the time of these days, 0 to 1; 0 of no time. */
  double share(int fromDay, int toDay) {
    return share(machine(fromDay, toDay), picked(fromDay, toDay));
  }

  /** The machine's share of all the time. */
  double share() {
    return share(firstDay, end());
  }

  private static double share(long machine, long picked) {
    return machine + picked == 0 ? 0 : (double) machine / (machine + picked);
  }

  private long sum(long[] seconds, int fromDay, int toDay) {
    int from = Math.clamp(fromDay - firstDay, 0, seconds.length);
    int to = Math.clamp(toDay - firstDay, from, seconds.length);
    return Arrays.stream(seconds, from, to).sum();
  }

  /**
   * By how much the share of the last days differs from that of the same number before them.
   *
   * @param low and high: 95 of 100 times, when days are drawn anew, it lies between them
   */
  record Change(double before, double after, double low, double high) {}

  /** The share of the last days against that of as many before. */
  Change change(int days) {
    int middle = end() - days;
    var random = new SplittableRandom(SEED);
    double[] differences =
        LongStream.range(0, RESAMPLES)
            .mapToDouble(
                i -> resampled(middle, days, random) - resampled(middle - days, days, random))
            .sorted()
            .toArray();
    return new Change(
        share(middle - days, middle),
        share(middle, end()),
        differences[RESAMPLES * 25 / 1000],
        differences[RESAMPLES * 975 / 1000 - 1]);
  }

  private double resampled(int fromDay, int days, SplittableRandom random) {
    long ofMachine = 0;
    long ofPerson = 0;
    for (int i = 0; i < days; i++) {
      int day = fromDay + random.nextInt(days) - firstDay;
      if (day >= 0) {
        ofMachine += machine[day];
        ofPerson += picked[day];
      }
    }
    return share(ofMachine, ofPerson);
  }
}
