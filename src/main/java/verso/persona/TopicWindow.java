package verso.persona;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import verso.claim.EvidenceCode;
import verso.index.Glance;
import verso.interest.TopicTree;

/**
 * What was done under a topic in the year before a platform last listed a label of it; for labels
 * without a date, at any time. Labels of one topic and date share it.
 */
final class TopicWindow {
  /** So far back from the last listing deeds count (reference §6.4). */
  private static final Duration LENGTH = Duration.ofDays(365);

  /** Fewer deeds than this say nothing of a topic (reference §6.4). */
  static final int FEWEST = 3;

  /**
   * What labels share.
   *
   * @param until when they were last listed; empty where they are undated
   */
  record Key(String topicId, Optional<Instant> until) {}

  private final Key key;
  private final TopicTree tree;
  private final Set<LabelTally> labels = new LinkedHashSet<>();
  private EvidenceTally deeds = new EvidenceTally(EvidenceCode.E3, 0);
  private EvidenceTally dealings = new EvidenceTally(EvidenceCode.E5, 0);

  TopicWindow(Key key, TopicTree tree) {
    this.key = key;
    this.tree = tree;
  }

  void add(LabelTally label) {
    labels.add(label);
    label.in(this);
    int most = labels.stream().mapToInt(LabelTally::mostLinks).max().orElse(0);
    deeds = new EvidenceTally(EvidenceCode.E3, most);
    dealings = new EvidenceTally(EvidenceCode.E5, most);
  }

  int size() {
    return labels.size();
  }

  boolean isOf(LabelTally label) {
    return labels.contains(label);
  }

  /** Whether a topic is the labels' own or lies below it. */
  boolean isAbove(String topicId) {
    return tree.path(topicId).stream().anyMatch(step -> step.id().equals(key.topicId()));
  }

  /** Whether it is in time; what is undated always is. */
  boolean holds(Optional<Instant> done) {
    if (key.until().isEmpty() || done.isEmpty()) {
      return true;
    }
    Instant until = key.until().get();
    return !done.get().isAfter(until) && !done.get().isBefore(until.minus(LENGTH));
  }

  void add(Glance glance, Way way, double match) {
    (way == Way.DEALING ? dealings : deeds).add(glance, match);
  }

  /** Gives every label what there is, when it is enough. */
  void finish() {
    for (LabelTally label : labels) {
      if (deeds.count() >= FEWEST) {
        label.byTopic(deeds);
      }
      if (dealings.count() > 0) {
        label.byTopic(dealings);
      }
    }
  }
}
