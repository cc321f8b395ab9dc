package verso.persona;

import java.time.Instant;
import java.util.Optional;
import verso.claim.Period;

/** What was done on one platform that suits one label: on how many days, when, how well. */
final class Deeds {
  /** On so many days or more is repeatedly (reference §6.5). */
  static final int REPEATEDLY = 5;

  private static final long DAY_MILLIS = 86_400_000;

  private final long[] days = new long[REPEATEDLY];
  private int dayCount;
  private long first = Long.MAX_VALUE;
  private long last = Long.MIN_VALUE;
  private double match;
  private long count;

  /**
   * Counts an undated deed.
   *
   * @param matches how well it suits the label, 0 to 1
   */
  void add(double matches) {
    count++;
    match = Math.max(match, matches);
  }

  /** Counts a deed of that time. */
  void add(long millis, double matches) {
    add(matches);
    first = Math.min(first, millis);
    last = Math.max(last, millis);
    if (dayCount < REPEATEDLY) {
      addDay(Math.floorDiv(millis, DAY_MILLIS));
    }
  }

  private void addDay(long day) {
    for (int i = 0; i < dayCount; i++) {
      if (days[i] == day) {
        return;
      }
    }
    days[dayCount++] = day;
  }

  long count() {
    return count;
  }

  Period period() {
    return last < first
        ? Period.UNDATED
        : new Period(
            Optional.of(Instant.ofEpochMilli(first)), Optional.of(Instant.ofEpochMilli(last)));
  }

  /** The best of the matches. */
  double match() {
    return match;
  }

  boolean isRepeated() {
    return dayCount >= REPEATEDLY;
  }
}
