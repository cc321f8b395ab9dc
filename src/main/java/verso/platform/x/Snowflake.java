package verso.platform.x;

import java.time.Instant;
import verso.trace.Moment;

/** The ids X has given out since November 2010: they begin with the time they were made. */
final class Snowflake {
  private static final long EPOCH_MILLIS = 1_288_834_974_657L;
  private static final int TIME_SHIFT = 22;

  /** Ids were counted up from 1 before; those that large were never reached. */
  private static final long SMALLEST = 1L << 45;

  private Snowflake() {}

  /** When the thing of this id was made; unknown for older ids and for what is no id. */
  static Moment moment(String id) {
    if (id.isEmpty() || id.length() > 19 || !id.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return Moment.NONE;
    }
    try {
      long number = Long.parseLong(id);
      return number < SMALLEST ? Moment.NONE : Moment.at(time(number));
    } catch (NumberFormatException e) {
      // Nineteen digits can still be too large a number.
      return Moment.NONE;
    }
  }

  private static Instant time(long id) {
    return Instant.ofEpochMilli((id >> TIME_SHIFT) + EPOCH_MILLIS);
  }
}
