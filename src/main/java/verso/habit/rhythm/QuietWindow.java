package verso.habit.rhythm;

import java.util.Optional;

/**
 * The longest stretch of hours of the day in which hardly anything is recorded. What was done in it
 * is not known.
 *
 * @param from the first hour, 0 to 23
 * @param hours how many; it may go past midnight
 * @param share what it holds of a day's events, 0 to 1
 */
record QuietWindow(int from, int hours, double share) {
  /** An hour with less than this of a day's events is quiet. */
  static final double QUIET_BELOW = 0.02;

  /**
   * The longest circular run of quiet hours; of several the one with the fewest events, then the
   * one that begins first after noon. Empty where no hour is quiet.
   *
   * @param shares of a day's events, by hour; they add up to 1
   */
  static Optional<QuietWindow> of(double[] shares) {
    QuietWindow best = new QuietWindow(0, 0, 0);
    for (int after = 0; after < shares.length; after++) {
      QuietWindow run = run(shares, (12 + after) % shares.length);
      if (run.hours > best.hours || (run.hours == best.hours && run.share < best.share)) {
        best = run;
      }
    }
    return best.hours == 0 ? Optional.empty() : Optional.of(best);
  }

  private static QuietWindow run(double[] shares, int from) {
    int hours = 0;
    double share = 0;
    while (hours < shares.length && shares[(from + hours) % shares.length] < QUIET_BELOW) {
      share += shares[(from + hours) % shares.length];
      hours++;
    }
    return new QuietWindow(from, hours, share);
  }

  /** The hour in which something is recorded again. */
  int to() {
    return (from + hours) % HourGrid.HOURS;
  }
}
