package verso.persona;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.claim.Analyzer;
import verso.claim.Claim;
import verso.claim.EvidenceDepth;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.index.EntryState;
import verso.index.ImportReport;
import verso.index.ImportTransaction;
import verso.index.Store;
import verso.index.Traces;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Invented traces, and small stores that hold them. */
final class Samples {
  static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");

  private static final Source SOURCE = new Source("x-1", "ada.zip", "data/ads.json", "/0");

  private Samples() {}

  static TraceBuilder trace(String platform, Kind kind, Origin origin, String subject) {
    return Trace.builder(platform, kind, origin, subject, SOURCE);
  }

  static TraceBuilder interest(String platform, String label) {
    return trace(platform, Kind.INTEREST, Origin.INFERRED, label);
  }

  static TraceBuilder search(String query, String time) {
    return trace("google", Kind.SEARCH, Origin.OBSERVED, query)
        .when(Moment.at(Instant.parse(time)));
  }

  static TraceBuilder follow(String platform, String page) {
    return trace(platform, Kind.FOLLOW, Origin.DECLARED, page);
  }

  static TraceBuilder field(String platform, Origin origin, String field, String value) {
    return trace(platform, Kind.DEMOGRAPHIC, origin, value).detail("field", field);
  }

  static TraceBuilder listed(String platform, String advertiser, Basis basis) {
    return trace(platform, Kind.ADVERTISER, Origin.SUPPLIED, advertiser).basis(basis);
  }

  static TraceBuilder shown(String platform, String advertiser) {
    return trace(platform, Kind.AD_IMPRESSION, Origin.SHOWN, advertiser)
        .detail("advertiser", advertiser);
  }

  /** An ad as X lists it among those shown. */
  static TraceBuilder shownAt(String advertiser, String handle, String tweet, String time) {
    return shown("x", advertiser)
        .when(Moment.at(Instant.parse(time)))
        .detail("handle", handle)
        .detail("tweetId", tweet);
  }

  /** An ad as X lists it among those acted upon, shown at that time. */
  static TraceBuilder actedUpon(String advertiser, String handle, String tweet, String shownAt) {
    return trace("x", Kind.AD_ENGAGEMENT, Origin.OBSERVED, advertiser)
        .when(Moment.at(Instant.parse(shownAt).plusSeconds(9)))
        .detail("advertiser", advertiser)
        .detail("handle", handle)
        .detail("tweetId", tweet)
        .detail("impressionTime", shownAt.replace("T", " ").replace("Z", ""));
  }

  static TraceBuilder event(String platform, String company, String type) {
    return trace(platform, Kind.OFF_PLATFORM, Origin.SUPPLIED, company).detail("event", type);
  }

  /** A store with these traces, imported in this order, each as one import. */
  static Store store(Path folder, TraceBuilder... traces) throws IOException {
    Store store = Store.open(folder);
    add(store, "x-1", List.of(traces));
    return store;
  }

  static void add(Store store, String importId, List<TraceBuilder> traces) throws IOException {
    add(store, importId, "x", traces);
  }

  static void add(Store store, String importId, String platform, List<TraceBuilder> traces)
      throws IOException {
    try (ImportTransaction transaction = store.begin()) {
      for (TraceBuilder trace : traces) {
        transaction.add(trace.build(), SmallTopics.filing(trace.build()));
      }
      transaction.commit(List.of(report(importId, platform, traces.size())));
    }
  }

  private static ImportReport report(String id, String platform, long records) {
    return new ImportReport(
        id,
        platform,
        List.of("ada.zip"),
        List.of("/home/ada/ada.zip"),
        NOW,
        Optional.of(NOW),
        Map.of(EntryState.UNDERSTOOD, 2L, EntryState.FAILED, 1L),
        Map.of(),
        Map.of(),
        records,
        records,
        1,
        Duration.ofSeconds(1));
  }

  static Inquiry inquiry(Traces traces) {
    return inquiry(traces, EvidenceDepth.sample());
  }

  static Inquiry inquiry(Traces traces, EvidenceDepth depth) {
    return new Inquiry(traces, NOW, depth, () -> SmallTopics.CLASSIFIER);
  }

  /** What an analyzer finds in a store with these traces. */
  static Section section(Analyzer analyzer, Path folder, TraceBuilder... traces)
      throws IOException {
    try (Traces read = store(folder, traces).traces()) {
      return analyzer.analyze(inquiry(read));
    }
  }

  static List<Interest> interests(Path folder, TraceBuilder... traces) throws IOException {
    try (Traces read = store(folder, traces).traces()) {
      return Interests.of(inquiry(read));
    }
  }

  static List<Advertiser> advertisers(Path folder, TraceBuilder... traces) throws IOException {
    try (Traces read = store(folder, traces).traces()) {
      return Advertisers.of(inquiry(read));
    }
  }

  static List<String> values(Section section) {
    return section.claims().stream().map(Claim::value).toList();
  }

  static List<String> notes(Section section) {
    return section.notes().stream().map(Sentence::key).toList();
  }
}
