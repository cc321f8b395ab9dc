package verso.habit.streaks;

/**
 * A sitting at a feed, in which item may have followed item.
 *
 * @param sitting of rows that a feed offered
 */
record ScrollStreak(Sitting sitting) {
  /** Fewer items than these are no streak. */
  static final int FEWEST = 30;

  /** Slower than this is no streak, in items per minute. */
  static final double SLOWEST = 2;

  /** Faster than this nobody looks: it was written down all at once. */
  static final double FASTEST = 120;

  /** Whether it is one. */
  boolean isStreak() {
    double pace = perMinute();
    return items() >= FEWEST && pace >= SLOWEST && pace <= FASTEST;
  }

  /** Items per minute, from the first to the last. */
  double perMinute() {
    return (items() - 1) * 60.0 / Math.max(1, sitting.leastSeconds());
  }

  /** How many items. */
  int items() {
    return sitting.items();
  }
}
