package verso.persona;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.trace.Kind;
import verso.trace.Trace;

/**
 * All ads of the archives, each counted once, with the names of their advertisers reconciled. An ad
 * that was shown and acted upon is one ad, whichever of the two lists it stands in. Holds names,
 * and eight bytes for each ad that was acted upon.
 */
final class AdLog {
  private static final TraceQuery NAMING =
      TraceQuery.ofKinds(Kind.AD_IMPRESSION, Kind.AD_ENGAGEMENT, Kind.CONVERSION);

  private static final TraceQuery ADS = TraceQuery.ofKinds(Kind.AD_IMPRESSION, Kind.AD_ENGAGEMENT);

  private final Traces traces;
  private final AdvertiserNames names = new AdvertiserNames();
  private final Set<Long> actedUpon = new HashSet<>();

  private AdLog(Traces traces) {
    this.traces = traces;
  }

  /** Reads names first: a list seen before the ad that ties its handle to a name must find it. */
  static AdLog of(Traces traces) throws IOException {
    var log = new AdLog(traces);
    traces.each(NAMING, log::learn);
    return log;
  }

  private void learn(StoredTrace stored) {
    Trace trace = stored.trace();
    trace.details().first("handle").ifPresent(handle -> names.learn(name(trace), handle));
    if (trace.kind() == Kind.AD_ENGAGEMENT) {
      AdIdentity.of(trace).ifPresent(actedUpon::add);
    }
  }

  /** What all names of the party a record names have in common; empty when it names nobody. */
  String key(Trace trace) {
    return names.key(name(trace));
  }

  /** The same for a name alone. */
  String key(String name) {
    return names.key(name);
  }

  /** Whose ad, list or report it is; empty where the export only gives an ad's title or number. */
  static String name(Trace trace) {
    boolean isTitle = trace.details().first("adTitle").isPresent();
    return trace.details().first("advertiser").orElse(isTitle ? "" : trace.subject());
  }

  /** Hands over every record of an ad; holds one at a time. */
  void each(Consumer<Ad> consumer) throws IOException {
    var counted = new HashSet<Long>();
    traces.each(
        ADS,
        stored -> {
          String name = name(stored.trace());
          consumer.accept(new Ad(stored, name, names.key(name), count(stored.trace(), counted)));
        });
  }

  private Ad.Count count(Trace trace, Set<Long> counted) {
    var identity = AdIdentity.of(trace);
    if (trace.kind() == Kind.AD_IMPRESSION) {
      return identity.filter(actedUpon::contains).isPresent() ? Ad.Count.REPEAT : Ad.Count.SHOWN;
    }
    if (identity.isEmpty()) {
      return Ad.Count.ACTED_UPON;
    }
    return counted.add(identity.get()) ? Ad.Count.SHOWN_AND_ACTED_UPON : Ad.Count.REPEAT;
  }
}
