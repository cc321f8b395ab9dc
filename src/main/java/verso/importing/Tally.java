package verso.importing;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import verso.index.EntryReport;
import verso.index.EntryState;
import verso.trace.Kind;

/** Counts what one import brings. Written by the reading thread, except for what was added. */
final class Tally {
  private final Map<EntryState, Long> entries = zeros();
  private final Map<EntryState, Long> bytes = zeros();
  private final Map<Kind, Long> kinds = new EnumMap<>(Kind.class);
  private final LongAdder added = new LongAdder();
  private long records;
  private long problems;
  private String firstFailure = "";

  private static Map<EntryState, Long> zeros() {
    var counts = new EnumMap<EntryState, Long>(EntryState.class);
    for (EntryState state : EntryState.values()) {
      counts.put(state, 0L);
    }
    return counts;
  }

  void record(Kind kind) {
    kinds.merge(kind, 1L, Long::sum);
    records++;
  }

  /** A trace was new to the store. Thread-safe. */
  void added() {
    added.increment();
  }

  void entry(EntryReport report) {
    entries.merge(report.state(), 1L, Long::sum);
    bytes.merge(report.state(), report.bytes(), Long::sum);
    problems += report.problems();
    if (report.state() == EntryState.FAILED && firstFailure.isEmpty()) {
      firstFailure = report.reason();
    }
  }

  Map<EntryState, Long> entries() {
    return entries;
  }

  Map<EntryState, Long> bytes() {
    return bytes;
  }

  Map<Kind, Long> kinds() {
    return kinds;
  }

  long records() {
    return records;
  }

  long traces() {
    return added.sum();
  }

  long problems() {
    return problems;
  }

  /** What the first entry that could not be read says of itself; empty when all could be read. */
  String firstFailure() {
    return firstFailure;
  }
}
