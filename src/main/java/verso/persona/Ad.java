package verso.persona;

import java.util.stream.Stream;
import verso.index.StoredTrace;
import verso.trace.Details;
import verso.trace.Trace;

/**
 * A record of an ad, and what it counts as: exports list some ads twice, once as shown and once as
 * acted upon.
 *
 * @param stored the record
 * @param advertiser whose ad it is, as written; empty where the export does not say
 * @param key what all names of that advertiser have in common; empty where it has none
 * @param count what it adds
 */
record Ad(StoredTrace stored, String advertiser, String key, Count count) {
  private static final String TARGETING = "targeting:";

  /** What a record of an ad adds. */
  enum Count {
    /** An ad that was shown. */
    SHOWN(true, false),
    /** An ad that was shown and acted upon. */
    SHOWN_AND_ACTED_UPON(true, true),
    /** An ad that was acted upon; the export does not say when it was shown. */
    ACTED_UPON(false, true),
    /** Nothing: another record of an ad that counts already. */
    REPEAT(false, false);

    private final boolean isShown;
    private final boolean isActedUpon;

    Count(boolean isShown, boolean isActedUpon) {
      this.isShown = isShown;
      this.isActedUpon = isActedUpon;
    }
  }

  /**
   * One criterion by which an ad reached the person.
   *
   * @param type as the platform writes it
   * @param value as the platform writes it; empty where it gives none
   */
  record Criterion(String type, String value) {}

  boolean isShown() {
    return count.isShown;
  }

  boolean isActedUpon() {
    return count.isActedUpon;
  }

  /** Whether it is an ad of its own, and no second record of one. */
  boolean isCounted() {
    return count != Count.REPEAT;
  }

  /** Whether the platform says that more than letting it play was done. */
  boolean isDeliberate() {
    return isActedUpon()
        && stored.trace().details().first("deliberate").filter("true"::equals).isPresent();
  }

  /** Its criteria, each once. */
  Stream<Criterion> criteria() {
    return criteria(stored.trace());
  }

  /** The criteria a record of an ad states, each once, in its order. */
  static Stream<Criterion> criteria(Trace trace) {
    return trace.details().entries().stream()
        .filter(detail -> detail.name().startsWith(TARGETING))
        .map(Ad::criterion)
        .distinct();
  }

  private static Criterion criterion(Details.Detail detail) {
    return new Criterion(detail.name().substring(TARGETING.length()), detail.value());
  }
}
