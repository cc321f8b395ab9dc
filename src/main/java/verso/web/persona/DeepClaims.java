package verso.web.persona;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import verso.claim.Claim;
import verso.claim.EvidenceDepth;
import verso.claim.Inquiry;
import verso.persona.Claims;
import verso.web.shell.Snapshot;

/**
 * Claims with every record behind them. Finding one asks all analyzers again, so those looked at
 * last are remembered until the store changes. Thread-safe; one is found at a time.
 */
final class DeepClaims {
  private static final int MOST = 8;

  private final Map<String, Optional<Claim>> found =
      new LinkedHashMap<>(MOST, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Optional<Claim>> eldest) {
          return size() > MOST;
        }
      };

  private Optional<Inquiry> state = Optional.empty();

  /** Whether it is known without asking. */
  synchronized boolean isKnown(String id, Snapshot snapshot) {
    turnTo(snapshot);
    return found.containsKey(id);
  }

  synchronized Optional<Claim> find(String id, Snapshot snapshot) throws IOException {
    turnTo(snapshot);
    if (!found.containsKey(id)) {
      found.put(id, asked(id, snapshot));
    }
    return found.get(id);
  }

  private void turnTo(Snapshot snapshot) {
    if (state.isEmpty() || state.get() != snapshot.inquiry()) {
      state = Optional.of(snapshot.inquiry());
      found.clear();
    }
  }

  private static Optional<Claim> asked(String id, Snapshot snapshot) throws IOException {
    Inquiry known = snapshot.inquiry();
    var deep = new Inquiry(known.traces(), known.now(), EvidenceDepth.allOf(id)).at(known.zone());
    return Claims.of(deep).find(id);
  }
}
