package verso.habit;

/**
 * A session on a feed in which item followed item.
 *
 * @param session of rows that a feed offered
 */
record ScrollStreak(Session session) {
  /** Fewer items than these are no streak. */
  static final int FEWEST = 30;

  /** Slower than this is no streak, in items per minute. */
  static final double SLOWEST = 2;

  /** Faster than this nobody looks: it was written down all at once. */
  private static final double FASTEST = 120;

  /** What the last item may have lasted, in seconds. */
  private static final int TAIL = 60;

  /** Whether it is one. */
  boolean isStreak() {
    double pace = perMinute();
    return session.items() >= FEWEST && pace >= SLOWEST && pace <= FASTEST;
  }

  /** Items per minute, from the first to the last. */
  double perMinute() {
    return (session.items() - 1) * 60.0 / Math.max(1, leastSeconds());
  }

  /** How many items. */
  int items() {
    return session.items();
  }

  /** From the first item to the last, in seconds. */
  long leastSeconds() {
    return (session.end() - session.start()) / 1000;
  }

  /** The same with what the last item may have lasted. */
  long mostSeconds() {
    return leastSeconds() + TAIL;
  }
}
