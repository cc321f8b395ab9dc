package verso.claim;

import java.time.Instant;
import java.util.Optional;
import verso.trace.Moment;

/**
 * From the first to the last time something was seen. Only times a record states count; an export's
 * date says when it was downloaded, not when it was so.
 *
 * @param first UTC; empty when no record is dated
 * @param last UTC; empty when no record is dated
 */
public record Period(Optional<Instant> first, Optional<Instant> last) {

  /** Nothing dated. */
  public static final Period UNDATED = new Period(Optional.empty(), Optional.empty());

  /** This period stretched to a moment. */
  public Period with(Moment moment) {
    return stated(moment).map(this::with).orElse(this);
  }

  /** The time a record states itself; empty for an export's date. */
  public static Optional<Instant> stated(Moment moment) {
    return moment.isKnown() && moment.standing() != Moment.Standing.EXPORT
        ? Optional.of(moment.instant())
        : Optional.empty();
  }

  /** This period stretched to an instant. */
  public Period with(Instant instant) {
    boolean isFirst = first.isEmpty() || instant.isBefore(first.get());
    boolean isLast = last.isEmpty() || instant.isAfter(last.get());
    return new Period(isFirst ? Optional.of(instant) : first, isLast ? Optional.of(instant) : last);
  }

  /** This period stretched to cover another. */
  public Period with(Period other) {
    Period stretched = other.first().map(this::with).orElse(this);
    return other.last().map(stretched::with).orElse(stretched);
  }
}
