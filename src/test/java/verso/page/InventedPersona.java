package verso.page;

import java.io.Closeable;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import verso.claim.EvidenceDepth;
import verso.claim.Inquiry;
import verso.index.EntryState;
import verso.index.ImportReport;
import verso.index.ImportTransaction;
import verso.index.Store;
import verso.index.Traces;
import verso.persona.Persona;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** The persona of somebody invented, with a little of everything. */
final class InventedPersona implements Closeable {
  static final Instant NOW = Instant.parse("2026-11-01T00:00:00Z");
  private static final Source SOURCE = new Source("x-1", "ada.zip", "data/ads.json", "/0");
  private static final int ADS = 3;

  private final Traces traces;
  private final Persona persona;

  private InventedPersona(Traces traces, Persona persona) {
    this.traces = traces;
    this.persona = persona;
  }

  /** Ada Example, and labels of whatever is given besides. */
  static InventedPersona in(Path folder, String... labels) throws IOException {
    Store store = Store.open(folder);
    try (ImportTransaction transaction = store.begin()) {
      for (TraceBuilder trace : ada()) {
        transaction.add(trace.build());
      }
      for (String label : labels) {
        transaction.add(trace("x", Kind.INTEREST, Origin.INFERRED, label).build());
        transaction.add(trace("x", Kind.AD_IMPRESSION, Origin.SHOWN, label).build());
        transaction.add(
            trace("x", Kind.ADVERTISER, Origin.SUPPLIED, label).basis(Basis.RETARGETING).build());
        transaction.add(
            trace("facebook", Kind.OFF_PLATFORM, Origin.SUPPLIED, label)
                .detail("event", label)
                .build());
      }
      transaction.commit(List.of(report()));
    }
    Traces traces = store.traces();
    return new InventedPersona(
        traces, Persona.of(new Inquiry(traces, NOW, EvidenceDepth.sample())));
  }

  private static List<TraceBuilder> ada() {
    return List.of(
        trace("x", Kind.INTEREST, Origin.INFERRED, "Gardening"),
        trace("facebook", Kind.INTEREST, Origin.INFERRED, "Gardening"),
        trace("x", Kind.INTEREST, Origin.INFERRED, "Golf"),
        trace("x", Kind.INTEREST, Origin.INFERRED, "Pregnancy"),
        trace("google", Kind.SEARCH, Origin.OBSERVED, "gardening for beginners")
            .when(Moment.at(Instant.parse("2026-03-04T10:00:00Z"))),
        trace("facebook", Kind.FOLLOW, Origin.DECLARED, "Gardening"),
        trace("x", Kind.DEMOGRAPHIC, Origin.INFERRED, "25-34").detail("field", "age"),
        trace("facebook", Kind.DEMOGRAPHIC, Origin.DECLARED, "1971-05-14")
            .detail("field", "birth date"),
        trace("x", Kind.ADVERTISER, Origin.SUPPLIED, "Example Seeds").basis(Basis.CONTACT_LIST),
        trace("facebook", Kind.OFF_PLATFORM, Origin.SUPPLIED, "Example Seeds")
            .detail("event", "PURCHASE")
            .when(Moment.at(Instant.parse("2026-05-06T09:00:00Z"))),
        trace("x", Kind.AD_IMPRESSION, Origin.SHOWN, "Example Seeds")
            .detail("advertiser", "Example Seeds")
            .when(Moment.at(Instant.parse("2026-05-07T09:00:00Z"))));
  }

  private static TraceBuilder trace(String platform, Kind kind, Origin origin, String subject) {
    return Trace.builder(platform, kind, origin, subject, SOURCE);
  }

  private static ImportReport report() {
    return new ImportReport(
        "x-1",
        "x",
        List.of("ada.zip"),
        List.of("/archives/ada.zip"),
        NOW,
        Optional.of(NOW),
        Map.of(EntryState.UNDERSTOOD, 1L),
        Map.of(),
        Map.of(),
        ADS,
        ADS,
        1,
        Duration.ofSeconds(1));
  }

  Persona persona() {
    return persona;
  }

  /** The whole report. */
  String report(Locale language) throws IOException {
    return report(language, HtmlReport.choice(Integer.MAX_VALUE, false), Long.MAX_VALUE);
  }

  /** A report of what is chosen, of so many bytes at most. */
  String report(Locale language, Choice choice, long mostBytes) throws IOException {
    var provenance = new Provenance("Verso 1", "store", "verso persona --format html");
    var out = new StringWriter();
    new HtmlReport(Edition.report(language), provenance, mostBytes)
        .write(persona, traces, choice, out);
    return out.toString();
  }

  @Override
  public void close() throws IOException {
    traces.close();
  }
}
