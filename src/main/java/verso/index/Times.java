package verso.index;

import java.time.Instant;

/** Instants as the index counts them: milliseconds, rounded down, the far ends cut off. */
final class Times {
  private static final Instant FIRST = Instant.ofEpochMilli(Long.MIN_VALUE + 1);
  private static final Instant LAST = Instant.ofEpochMilli(Long.MAX_VALUE - 1);

  private Times() {}

  static long millis(Instant instant) {
    Instant late = instant.isAfter(LAST) ? LAST : instant;
    return (late.isBefore(FIRST) ? FIRST : late).toEpochMilli();
  }

  /** The first millisecond that is not before the instant. */
  static long firstMillisFrom(Instant instant) {
    return lastMillisBefore(instant) + 1;
  }

  /** The last millisecond that is before the instant. */
  static long lastMillisBefore(Instant instant) {
    return millis(instant.minusNanos(1));
  }
}
