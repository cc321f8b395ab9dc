package verso.persona;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.trace.Kind;

/** Whether an age under 18 stands in the archives: then neither worth nor uniqueness is told. */
final class Minors {
  static final Shared<Boolean> SHARED = Minors::isIn;

  private static final int OF_AGE = 18;

  private Minors() {}

  private static boolean isIn(Inquiry inquiry) throws IOException {
    var found = new AtomicBoolean();
    inquiry
        .traces()
        .each(
            TraceQuery.ofKinds(Kind.DEMOGRAPHIC, Kind.PROFILE, Kind.SEGMENT),
            stored -> {
              if (isMinor(stored, inquiry)) {
                found.set(true);
              }
            });
    return found.get();
  }

  /** A range of platforms' own, such as 13 to 54, says nothing; a year of birth may. */
  private static boolean isMinor(StoredTrace stored, Inquiry inquiry) {
    String field = stored.trace().details().first("field").orElse("");
    return AgeRange.of(field, stored.trace().subject(), inquiry.now())
        .filter(age -> age.to() < OF_AGE || (age.to() - age.from() <= 1 && age.from() < OF_AGE))
        .isPresent();
  }
}
