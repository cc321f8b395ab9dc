package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import verso.claim.ClaimId;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.EvidenceDepth;
import verso.claim.Facet;
import verso.claim.Period;
import verso.claim.TraceIds;
import verso.index.Glance;
import verso.trace.Origin;

/** What there is under one topic, by who it comes from. */
final class TopicTally {
  private final String topicId;
  private final String claimId;
  private final int mostLinks;
  private final Map<Origin, EvidenceTally> traces = new EnumMap<>(Origin.class);
  private final Map<Origin, Long> labels = new EnumMap<>(Origin.class);
  private final List<EvidenceTally> listings = new ArrayList<>();
  private final Set<String> platforms = new TreeSet<>();
  private long rejected;

  TopicTally(String topicId, EvidenceDepth depth) {
    this.topicId = topicId;
    this.claimId = ClaimId.of(Facet.INTERESTS, "topic\n" + topicId);
    this.mostLinks = depth.of(claimId);
  }

  /** Counts something that was done, said or reported. */
  void add(Glance glance) {
    Origin origin = glance.origin();
    if (origin != Origin.SHOWN && origin != Origin.UNKNOWN) {
      traces.computeIfAbsent(origin, o -> new EvidenceTally(code(o), mostLinks)).add(glance, 1);
    }
  }

  private static EvidenceCode code(Origin origin) {
    return origin == Origin.SUPPLIED ? EvidenceCode.E5 : EvidenceCode.E3;
  }

  /** Counts a label, once for each platform and origin that lists it. */
  void add(LabelTally label) {
    for (Interest.Listing listing : label.listings()) {
      platforms.add(listing.platform());
      if (listing.rejected()) {
        rejected++;
      } else {
        labels.merge(listing.origin(), 1L, Long::sum);
      }
    }
    listings.add(label.stated());
  }

  String topicId() {
    return topicId;
  }

  String claimId() {
    return claimId;
  }

  /** Platforms that anything under it comes from. */
  Set<String> platforms() {
    var all = new TreeSet<>(platforms);
    traces.values().forEach(tally -> all.addAll(tally.deeds().keySet()));
    return all;
  }

  /** What the person stated, be it by choosing a label or by following. */
  long told() {
    return traces(Origin.DECLARED) + labels.getOrDefault(Origin.DECLARED, 0L);
  }

  /** What platforms logged. */
  long watched() {
    return traces(Origin.OBSERVED) + labels.getOrDefault(Origin.OBSERVED, 0L);
  }

  /** Labels that platforms concluded. */
  long guessed() {
    return traces(Origin.INFERRED) + labels.getOrDefault(Origin.INFERRED, 0L);
  }

  /** What third parties gave: lists, reports, labels. */
  long brought() {
    return traces(Origin.SUPPLIED) + labels.getOrDefault(Origin.SUPPLIED, 0L);
  }

  /** Labels that the person unticked. */
  long rejected() {
    return rejected;
  }

  private long traces(Origin origin) {
    return traces.containsKey(origin) ? traces.get(origin).count() : 0;
  }

  /** Whether it was watched on several days on some platform. */
  boolean isWatchedRepeatedly() {
    return traces.containsKey(Origin.OBSERVED)
        && traces.get(Origin.OBSERVED).deeds().values().stream().anyMatch(Deeds::isRepeated);
  }

  /** When what was done under it was done. */
  Period period() {
    Period period = Period.UNDATED;
    for (EvidenceTally tally : traces.values()) {
      for (Deeds deeds : tally.deeds().values()) {
        period = period.with(deeds.period());
      }
    }
    return period;
  }

  /** All that is under it: first the labels, then the traces. */
  Evidence evidence(TraceIds ids) throws IOException {
    var all = new ArrayList<EvidenceTally>(listings);
    all.addAll(traces.values());
    var links = new ArrayList<Evidence.Link>();
    long count = 0;
    for (EvidenceTally tally : all) {
      count += tally.count();
      List<Evidence.Link> found = tally.links(ids);
      links.addAll(found.subList(0, Math.min(found.size(), mostLinks)));
    }
    return new Evidence(count, links.subList(0, Math.min(links.size(), 2 * mostLinks)));
  }
}
