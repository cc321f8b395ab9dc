package verso.persona;

import java.util.ArrayList;
import java.util.List;

/** Counts evidence and keeps the first links of it. */
final class EvidenceCollector {
  private final int most;
  private final List<Evidence.Link> links = new ArrayList<>();
  private long count;

  EvidenceCollector(int most) {
    this.most = most;
  }

  void add(String traceId, EvidenceCode code) {
    count++;
    if (links.size() < most) {
      links.add(new Evidence.Link(traceId, code));
    }
  }

  long count() {
    return count;
  }

  Evidence evidence() {
    return new Evidence(count, links);
  }
}
