package verso.index;

import java.util.List;
import verso.trace.Source;
import verso.trace.Trace;

/**
 * A trace as the store keeps it.
 *
 * @param id its identity
 * @param trace what it says, with the first of its sources
 * @param sources every place it was found at, the first import's first; never empty
 */
public record StoredTrace(String id, Trace trace, List<Source> sources) {
  public StoredTrace {
    sources = List.copyOf(sources);
  }
}
