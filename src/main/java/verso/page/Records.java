package verso.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import verso.claim.Evidence;
import verso.index.StoredTrace;
import verso.index.Traces;

/** Finds the records that a page shows behind its claims. */
@FunctionalInterface
public interface Records {

  /** Shows none: a claim leads to a page that does. */
  Records NONE = evidence -> List.of();

  /**
   * One record and why it counts.
   *
   * @param stored the record
   * @param link to it
   */
  record Found(StoredTrace stored, Evidence.Link link) {}

  /** The first records of some evidence, as many as the page has room for. */
  List<Found> of(Evidence evidence) throws IOException;

  /** So many records of each claim, from a store. */
  static Records of(Traces traces, int most) {
    return evidence -> {
      var found = new ArrayList<Found>();
      for (Evidence.Link link : evidence.first(most).links()) {
        traces.find(link.traceId()).ifPresent(stored -> found.add(new Found(stored, link)));
      }
      return List.copyOf(found);
    };
  }
}
