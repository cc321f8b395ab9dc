package verso.persona;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import verso.claim.EvidenceDepth;
import verso.index.Glance;
import verso.trace.Kind;
import verso.trace.Origin;

/** What there is under each topic of the second tier, by who it comes from. */
final class TopicCounts {
  private static final int TIER = 2;

  private final Map<String, TopicTally> tallies = new HashMap<>();
  private final EvidenceDepth depth;

  TopicCounts(EvidenceDepth depth) {
    this.depth = depth;
  }

  /** Counts a trace under its topic. Labels are not counted here: they are read one by one. */
  void see(Glance glance) {
    if (isCounted(glance) && !glance.topics().isEmpty()) {
      int tier = Math.min(TIER, glance.topics().size());
      at(glance.topics().get(tier - 1)).add(glance);
    }
  }

  private static boolean isCounted(Glance glance) {
    boolean isLabel = glance.kind() == Kind.INTEREST || glance.kind() == Kind.SEGMENT;
    boolean isLookalike = glance.kind() == Kind.ADVERTISER && glance.origin() != Origin.SUPPLIED;
    boolean isContact = Reports.isContact(glance.kind(), glance.origin());
    boolean isUnknown = glance.kind() == Kind.OTHER;
    return !isLabel && !isLookalike && !isContact && !isUnknown;
  }

  /** What there is under a topic; made when it is first asked for. */
  TopicTally at(String topicId) {
    return tallies.computeIfAbsent(topicId, id -> new TopicTally(id, depth));
  }

  /** All topics that anything is filed under, by id. */
  Collection<TopicTally> all() {
    return new TreeMap<>(tallies).values();
  }
}
