package verso.habit.rhythm;

/**
 * Where on the round of a day times gather: 23:00 and 01:00 gather at midnight, not at noon.
 *
 * @param hour the circular mean, from 0 up to 24; meaningless where {@code strength} is near 0
 * @param strength the resultant length R = |Σ e^(iθ)| ÷ n: 0 for times spread evenly round the
 *     clock, 1 for always the same minute
 * @param n how many times
 */
record MeanHour(double hour, double strength, long n) {
  /** A day as the clock shows it. */
  static final int MINUTES = 24 * 60;

  /**
   * The mean of times of day.
   *
   * @param byMinute how many times there are in each minute after midnight; {@link #MINUTES} of
   *     them
   */
  static MeanHour of(long[] byMinute) {
    double x = 0;
    double y = 0;
    long n = 0;
    for (int minute = 0; minute < MINUTES; minute++) {
      double angle = 2 * Math.PI * minute / MINUTES;
      x += byMinute[minute] * Math.cos(angle);
      y += byMinute[minute] * Math.sin(angle);
      n += byMinute[minute];
    }
    if (n == 0) {
      return new MeanHour(0, 0, 0);
    }
    double turns = Math.atan2(y, x) / (2 * Math.PI);
    return new MeanHour((turns < 0 ? turns + 1 : turns) * 24, Math.hypot(x, y) / n, n);
  }
}
