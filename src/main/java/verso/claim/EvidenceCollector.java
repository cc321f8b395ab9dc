package verso.claim;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Counts evidence and keeps the first links of it: by code, then by trace, and so the same ones in
 * whatever order the index hands out its traces.
 */
public final class EvidenceCollector {
  private static final Comparator<Evidence.Link> ORDER =
      Comparator.comparing(Evidence.Link::code).thenComparing(Evidence.Link::traceId);

  private final int most;
  private final TreeSet<Evidence.Link> links = new TreeSet<>(ORDER);
  private long count;

  public EvidenceCollector(int most) {
    this.most = most;
  }

  public void add(String traceId, EvidenceCode code) {
    count++;
    links.add(new Evidence.Link(traceId, code));
    if (links.size() > most) {
      links.pollLast();
    }
  }

  public long count() {
    return count;
  }

  public Evidence evidence() {
    return new Evidence(count, List.copyOf(links));
  }
}
