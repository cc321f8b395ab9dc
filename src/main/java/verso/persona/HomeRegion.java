package verso.persona;

import java.io.IOException;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import verso.claim.Inquiry;
import verso.claim.Region;
import verso.index.TraceQuery;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** The part of the world a person seems to live in. */
final class HomeRegion {
  private HomeRegion() {}

  /** The region of the country that most records of the account name; empty when none does. */
  static Optional<Region> of(Inquiry inquiry) throws IOException {
    var counts = new TreeMap<Region, Long>();
    inquiry
        .traces()
        .each(
            TraceQuery.ofKinds(Kind.PROFILE, Kind.DEMOGRAPHIC, Kind.LOGIN, Kind.DEVICE),
            stored -> count(stored.trace(), counts));
    inquiry
        .traces()
        .each(
            StatedReader.ofPlaces(Set.of(Origin.DECLARED)),
            stored -> count(stored.trace(), counts));
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<Region, Long> e) -> -e.getValue())
                .thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey);
  }

  private static void count(Trace trace, Map<Region, Long> counts) {
    country(trace).flatMap(Region::of).ifPresent(region -> counts.merge(region, 1L, Long::sum));
  }

  private static Optional<String> country(Trace trace) {
    boolean isField = trace.details().first("field").filter("country"::equals).isPresent();
    return isField ? Optional.of(trace.subject()) : trace.details().first("country");
  }
}
