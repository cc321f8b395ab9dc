package verso.importing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import verso.index.EntryReport;
import verso.trace.Trace;

/** Counts what reading an export brings, and keeps nothing of it. */
final class Counting implements TraceSink {
  private final Map<String, Tally> tallies = new HashMap<>();
  private final Consumer<EntryReport> entries;

  /** Passes every entry on. */
  Counting(Consumer<EntryReport> entries) {
    this.entries = entries;
  }

  @Override
  public void trace(Trace trace) {
    tally(trace.source().importId()).record(trace.kind());
  }

  @Override
  public void entry(EntryReport report) {
    tally(report.importId()).entry(report);
    entries.accept(report);
  }

  /** What the import of that id would bring. */
  Tally tally(String importId) {
    return tallies.computeIfAbsent(importId, id -> new Tally());
  }
}
