package verso.persona;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verso.claim.Inquiry;
import verso.claim.Shared;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.interest.Label;
import verso.trace.Kind;
import verso.trace.Trace;

/**
 * One line per advertiser, its names reconciled across platforms. Whom the person's apps called is
 * no advertiser for it.
 */
public final class Advertisers {
  private static final Shared<List<Advertiser>> SHARED = inquiry -> of(AdLog.in(inquiry), inquiry);

  private static final TraceQuery LISTS_AND_REPORTS =
      TraceQuery.ofKinds(Kind.ADVERTISER, Kind.OFF_PLATFORM, Kind.CONVERSION);

  private final Map<String, AdvertiserTally> tallies = new TreeMap<>();
  private final AdLog log;
  private final Inquiry inquiry;

  private Advertisers(AdLog log, Inquiry inquiry) {
    this.log = log;
    this.inquiry = inquiry;
  }

  /** All advertisers, those with most to do with the person first. */
  public static List<Advertiser> of(Inquiry inquiry) throws IOException {
    return inquiry.once(SHARED);
  }

  static List<Advertiser> of(AdLog log, Inquiry inquiry) throws IOException {
    var advertisers = new Advertisers(log, inquiry);
    inquiry.traces().each(LISTS_AND_REPORTS, advertisers::count);
    log.each(advertisers::count);
    return advertisers.tallies.values().stream()
        .map(AdvertiserTally::advertiser)
        .sorted(
            Comparator.comparing((Advertiser a) -> -weight(a))
                .thenComparing(Advertiser::name)
                .thenComparing(a -> a.claim().id()))
        .toList();
  }

  /**
   * Those a person means by a name, best first: the one that bears it; else all whose name, or a
   * spelling of it, contains its words.
   */
  public static List<Advertiser> named(String name, List<Advertiser> all) {
    String words = AdvertiserNames.words(name);
    String joined = words.replace(" ", "");
    List<Advertiser> exact =
        all.stream()
            .filter(one -> one.spellings().stream().anyMatch(s -> joined(s).equals(joined)))
            .toList();
    if (!exact.isEmpty() || words.isEmpty()) {
      return exact;
    }
    return all.stream()
        .filter(one ->
            one.spellings().stream()
                .anyMatch(s -> (" " + Label.normalized(s) + " ").contains(" " + words + " ")))
        .toList();
  }

  private static String joined(String spelling) {
    return AdvertiserNames.words(spelling).replace(" ", "");
  }

  /** Acts weigh most, then reports of what was done elsewhere, then being on lists, then ads. */
  private static long weight(Advertiser advertiser) {
    return 5 * advertiser.engagements()
        + 3 * advertiser.offPlatformEvents()
        + 2L * advertiser.bases().size()
        + advertiser.impressions();
  }

  private void count(StoredTrace stored) {
    Trace trace = stored.trace();
    String key = log.key(trace);
    if (!key.isEmpty() && !Reports.isContact(trace.kind(), trace.origin())) {
      tally(key).count(log.name(trace), stored);
    }
  }

  private void count(Ad ad) {
    if (!ad.key().isEmpty()) {
      tally(ad.key()).count(ad);
    }
  }

  private AdvertiserTally tally(String key) {
    return tallies.computeIfAbsent(key, k -> new AdvertiserTally(k, inquiry.depth()));
  }
}
