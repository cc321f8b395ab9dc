package verso.persona;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verso.index.Glance;
import verso.index.StoredTrace;
import verso.trace.Moment;

/** What speaks for a label in one way, counted by platform, with the first of the traces. */
final class EvidenceTally {
  private final EvidenceCode code;
  private final FirstLinks links;
  private final Map<String, Deeds> deeds = new TreeMap<>();
  private long count;

  EvidenceTally(EvidenceCode code, int most) {
    this.code = code;
    this.links = new FirstLinks(most);
  }

  void add(Glance glance, double match) {
    count++;
    on(glance.platform()).add(glance.stated(), match);
    links.add(glance);
  }

  void add(StoredTrace stored, double match) {
    count++;
    Moment moment = stored.trace().moment();
    on(stored.trace().platform()).add(Period.stated(moment), match);
    links.add(stored);
  }

  private Deeds on(String platform) {
    return deeds.computeIfAbsent(platform, p -> new Deeds());
  }

  EvidenceCode code() {
    return code;
  }

  long count() {
    return count;
  }

  /** What was done on each platform. */
  Map<String, Deeds> deeds() {
    return Collections.unmodifiableMap(deeds);
  }

  List<Evidence.Link> links(TraceIds ids) throws IOException {
    return links.links(code, ids);
  }
}
