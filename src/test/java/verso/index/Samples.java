package verso.index;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Invented traces and stores to put them in. */
final class Samples {
  static final String IMPORT = "i1";

  private Samples() {}

  static Source source(String importId, String at) {
    return new Source(importId, "ada.zip", "data/history.json", at);
  }

  static TraceBuilder view(String subject) {
    return Trace.builder(
        "google", Kind.VIEW, Origin.OBSERVED, subject, source(IMPORT, "/" + subject));
  }

  static TraceBuilder view(String subject, String time) {
    return view(subject).when(Moment.at(Instant.parse(time)));
  }

  static ImportReport report(String id, String platform) {
    return new ImportReport(
        id,
        platform,
        List.of("ada.zip"),
        List.of("/home/ada/ada.zip"),
        Instant.parse("2026-11-01T10:00:00Z"),
        Optional.empty(),
        Map.of(EntryState.UNDERSTOOD, 3L),
        Map.of(EntryState.UNDERSTOOD, 4_000L),
        Map.of(Kind.VIEW, 7L),
        7,
        5,
        1,
        Duration.ofMillis(1_250));
  }

  static EntryReport entry(String importId, String path) {
    return new EntryReport(
        importId, "ada.zip", path, 120, EntryState.UNDERSTOOD, "history", 7, 0, "");
  }

  /** Commits these traces as one import. */
  static void add(Store store, TraceBuilder... traces) throws IOException {
    add(store, IMPORT, List.of(traces).stream().map(TraceBuilder::build).toList());
  }

  static void add(Store store, String importId, List<Trace> traces) throws IOException {
    try (ImportTransaction transaction = store.begin()) {
      for (Trace trace : traces) {
        transaction.add(trace);
      }
      transaction.commit(List.of(report(importId, "google")));
    }
  }

  /** Subjects found, in the order of the hits. */
  static List<String> found(Store store, TraceQuery query) throws IOException {
    try (Traces traces = store.traces()) {
      return traces.search(query, 0, 100).hits().stream()
          .map(hit -> hit.stored().trace().subject())
          .toList();
    }
  }

  static List<String> found(Store store, String text) throws IOException {
    return found(store, TraceQuery.ALL.withText(text));
  }
}
