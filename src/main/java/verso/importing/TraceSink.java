package verso.importing;

import java.io.IOException;
import verso.index.EntryReport;
import verso.trace.Trace;

/** Takes what reading an export brings, in archive order, from one thread. */
public interface TraceSink {

  /** Takes a trace. */
  void trace(Trace trace) throws IOException;

  /** Takes note of what became of an entry, after its traces. */
  void entry(EntryReport report) throws IOException;
}
