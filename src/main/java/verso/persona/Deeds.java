package verso.persona;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** What was done on one platform that suits one label: on how many days, when, how well. */
final class Deeds {
  /** On so many days or more is repeatedly (reference §6.5). */
  static final int REPEATEDLY = 5;

  private static final long DAY_MILLIS = 86_400_000;

  private final Set<Long> days = new HashSet<>();
  private Period period = Period.UNDATED;
  private double match;
  private long count;

  /**
   * Counts a deed.
   *
   * @param time its own; empty where the record states none
   * @param matches how well it suits the label, 0 to 1
   */
  void add(Optional<Instant> time, double matches) {
    count++;
    match = Math.max(match, matches);
    if (time.isPresent()) {
      period = period.with(time.get());
      if (days.size() < REPEATEDLY) {
        days.add(Math.floorDiv(time.get().toEpochMilli(), DAY_MILLIS));
      }
    }
  }

  long count() {
    return count;
  }

  Period period() {
    return period;
  }

  /** The best of the matches. */
  double match() {
    return match;
  }

  boolean isRepeated() {
    return days.size() >= REPEATEDLY;
  }
}
