package verso.persona;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.FirstLinks;
import verso.claim.Period;
import verso.claim.TraceIds;
import verso.index.Glance;
import verso.index.StoredTrace;
import verso.trace.Moment;

/** What speaks for a label in one way, counted by platform, with the first of the traces. */
final class EvidenceTally {
  private final EvidenceCode code;
  private final FirstLinks links;
  private final Map<String, Deeds> deeds = new TreeMap<>();
  private String latest = "";
  private Deeds onLatest = new Deeds();
  private long count;

  EvidenceTally(EvidenceCode code, int most) {
    this.code = code;
    this.links = new FirstLinks(most);
  }

  void add(Glance glance, double match) {
    count++;
    Deeds there = on(glance.platform());
    if (isStated(glance)) {
      there.add(glance.millis(), match);
    } else {
      there.add(match);
    }
    links.add(glance);
  }

  private static boolean isStated(Glance glance) {
    return glance.isDated() && glance.standing() != Moment.Standing.EXPORT;
  }

  void add(StoredTrace stored, double match) {
    count++;
    Deeds there = on(stored.trace().platform());
    Period.stated(stored.trace().moment())
        .ifPresentOrElse(time -> there.add(time.toEpochMilli(), match), () -> there.add(match));
    links.add(stored);
  }

  /** Traces of one platform come in rows. */
  private Deeds on(String platform) {
    if (!platform.equals(latest)) {
      latest = platform;
      onLatest = deeds.computeIfAbsent(platform, p -> new Deeds());
    }
    return onLatest;
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
