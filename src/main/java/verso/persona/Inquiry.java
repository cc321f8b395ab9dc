package verso.persona;

import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import verso.index.Traces;

/** What analyzers work on, and what several of them need and none should work out anew. */
public final class Inquiry {
  private final Traces traces;
  private final Instant now;
  private final EvidenceDepth depth;
  private Optional<AdLog> adLog = Optional.empty();

  /**
   * An inquiry into one state of the index.
   *
   * @param traces the index, in one consistent state
   * @param now when the persona is made; ages are counted back from here
   * @param depth how much evidence to keep for each claim
   */
  public Inquiry(Traces traces, Instant now, EvidenceDepth depth) {
    this.traces = traces;
    this.now = now;
    this.depth = depth;
  }

  /** The index, in one consistent state. */
  public Traces traces() {
    return traces;
  }

  /** When the persona is made. */
  public Instant now() {
    return now;
  }

  /** How much evidence to keep for each claim. */
  public EvidenceDepth depth() {
    return depth;
  }

  /** The ads, with the names of their advertisers reconciled; read when first asked for. */
  synchronized AdLog adLog() throws IOException {
    if (adLog.isEmpty()) {
      adLog = Optional.of(AdLog.of(traces));
    }
    return adLog.get();
  }
}
