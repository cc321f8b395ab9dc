package verso.trace;

import java.time.Instant;

/**
 * When something happened, and how well that is known.
 *
 * @param instant UTC; for {@link Standing#LOCAL} the wall-clock time written as if it were UTC; for
 *     {@link Precision#NONE} the epoch, which means nothing
 * @param precision the finest unit the platform gave
 * @param standing what the instant rests on
 */
public record Moment(Instant instant, Precision precision, Standing standing) {

  /** The record carries no time and none could be borrowed. */
  public static final Moment NONE = new Moment(Instant.EPOCH, Precision.NONE, Standing.STATED);

  /** The finest unit a platform gave. */
  public enum Precision {
    EXACT,
    MINUTE,
    DAY,
    MONTH,
    YEAR,
    NONE
  }

  /** What an instant rests on. */
  public enum Standing {
    /** The platform gave it in UTC or with an offset. */
    STATED,
    /** The platform gave a wall-clock time without a zone. */
    LOCAL,
    /** The record is undated; this is the date of the export it was found in. */
    EXPORT
  }

  /** A moment given in UTC, exact to the second or better. */
  public static Moment at(Instant instant) {
    return new Moment(instant, Precision.EXACT, Standing.STATED);
  }

  /** The date of an export, standing in for the missing date of a record found in it. */
  public static Moment ofExport(Instant exportedAt) {
    return new Moment(exportedAt, Precision.DAY, Standing.EXPORT);
  }

  /** Whether there is a time at all. */
  public boolean isKnown() {
    return precision != Precision.NONE;
  }
}
