package verso.persona;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.trace.Kind;
import verso.trace.Trace;

/** One line per advertiser, its names reconciled across platforms. */
public final class Advertisers {
  private static final Kind[] KINDS = {
    Kind.ADVERTISER, Kind.AD_IMPRESSION, Kind.AD_ENGAGEMENT, Kind.OFF_PLATFORM, Kind.CONVERSION
  };

  private final AdvertiserNames names = new AdvertiserNames();
  private final Map<String, AdvertiserTally> tallies = new TreeMap<>();
  private final Inquiry inquiry;

  private Advertisers(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** All advertisers, those with most to do with the person first. */
  public static List<Advertiser> of(Inquiry inquiry) throws IOException {
    var advertisers = new Advertisers(inquiry);
    // Names first: a list seen before the impression that ties its handle to a name must find it.
    inquiry
        .traces()
        .each(TraceQuery.ofKinds(Kind.AD_IMPRESSION, Kind.AD_ENGAGEMENT), advertisers::learnNames);
    inquiry.traces().each(TraceQuery.ofKinds(KINDS), advertisers::count);
    return advertisers.tallies.values().stream()
        .map(AdvertiserTally::advertiser)
        .sorted(
            Comparator.comparing((Advertiser a) -> -weight(a))
                .thenComparing(Advertiser::name)
                .thenComparing(a -> a.claim().id()))
        .toList();
  }

  /** Acts weigh most, then reports of what was done elsewhere, then being on lists, then ads. */
  private static long weight(Advertiser advertiser) {
    return 5 * advertiser.engagements()
        + 3 * advertiser.offPlatformEvents()
        + 2L * advertiser.bases().size()
        + advertiser.impressions();
  }

  private void learnNames(StoredTrace stored) {
    Trace trace = stored.trace();
    trace.details().first("handle").ifPresent(handle -> names.learn(name(trace), handle));
  }

  private void count(StoredTrace stored) {
    String name = name(stored.trace());
    String key = names.key(name);
    if (!key.isEmpty()) {
      tallies
          .computeIfAbsent(key, k -> new AdvertiserTally(k, inquiry.depth()))
          .count(name, stored);
    }
  }

  /** Whose ad or list it is; empty where the export only gives the ad's own title or number. */
  private static String name(Trace trace) {
    boolean isTitle = trace.details().first("adTitle").isPresent();
    return trace.details().first("advertiser").orElse(isTitle ? "" : trace.subject());
  }
}
