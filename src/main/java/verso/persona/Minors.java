package verso.persona;

import java.io.IOException;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicBoolean;
import verso.claim.Inquiry;
import verso.claim.Shared;
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

  /** A range that reaches further, such as 13 to 54, says nothing; a year of birth does. */
  private static boolean isMinor(StoredTrace stored, Inquiry inquiry) {
    String field = stored.trace().details().first("field").orElse("");
    String value = stored.trace().subject();
    int thisYear = inquiry.now().atZone(ZoneOffset.UTC).getYear();
    return AgeRange.of(field, value).filter(age -> age.to() < OF_AGE).isPresent()
        || BirthYears.stated(field, value)
            .filter(years -> thisYear - years.to() <= OF_AGE)
            .isPresent();
  }
}
