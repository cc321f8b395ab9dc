package verso.format;

import java.time.Instant;

/**
 * A point in time as a file gave it.
 *
 * @param instant UTC; a wall-clock time without a zone is written as if it were UTC
 * @param unit the finest unit given
 * @param isZoned whether the file said UTC or an offset, or it is known that the format means UTC
 */
public record Timestamp(Instant instant, Unit unit, boolean isZoned) {

  /** The finest unit a file gave. */
  public enum Unit {
    SECOND,
    MINUTE,
    DAY,
    MONTH,
    YEAR
  }

  /** The same wall-clock time, known to be UTC. */
  public Timestamp asUtc() {
    return new Timestamp(instant, unit, true);
  }

  /** The same as wall-clock time: the zone the file states is known to be false. */
  public Timestamp asLocal() {
    return new Timestamp(instant, unit, false);
  }
}
