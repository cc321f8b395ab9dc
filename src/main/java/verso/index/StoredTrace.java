package verso.index;

import java.util.List;
import java.util.Objects;
import verso.trace.Source;
import verso.trace.Trace;

/**
 * A trace as the store keeps it. Its id is worked out when it is first asked for: most traces that
 * are read in passing are never asked.
 */
public final class StoredTrace {
  private final Trace trace;
  private final List<Source> sources;
  private String id;

  /**
   * A trace of the store.
   *
   * @param trace what it says, with the first of its sources
   * @param sources every place it was found at, the first import's first; never empty
   */
  public StoredTrace(Trace trace, List<Source> sources) {
    this("", trace, sources);
  }

  /** A trace whose id is known, be it that of a trace that says more. */
  StoredTrace(String id, Trace trace, List<Source> sources) {
    this.id = id;
    this.trace = trace;
    this.sources = List.copyOf(sources);
  }

  /** Its identity. */
  public String id() {
    if (id.isEmpty()) {
      id = trace.id();
    }
    return id;
  }

  /** What it says. */
  public Trace trace() {
    return trace;
  }

  /** Every place it was found at, the first import's first. */
  public List<Source> sources() {
    return sources;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoredTrace that
        && trace.equals(that.trace)
        && sources.equals(that.sources);
  }

  @Override
  public int hashCode() {
    return Objects.hash(trace, sources);
  }

  @Override
  public String toString() {
    return "StoredTrace[" + id() + " " + trace + "]";
  }
}
