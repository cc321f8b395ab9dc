package verso.importing;

import java.util.ArrayList;
import java.util.List;
import verso.index.EntryReport;
import verso.trace.Trace;

/** A sink that remembers what it was given. */
final class Recorded implements TraceSink {
  final List<Trace> traces = new ArrayList<>();
  final List<EntryReport> entries = new ArrayList<>();

  @Override
  public void trace(Trace trace) {
    traces.add(trace);
  }

  @Override
  public void entry(EntryReport report) {
    entries.add(report);
  }

  EntryReport entry(String path) {
    return entries.stream().filter(e -> e.path().equals(path)).findFirst().orElseThrow();
  }

  List<String> subjects() {
    return traces.stream().map(Trace::subject).toList();
  }
}
