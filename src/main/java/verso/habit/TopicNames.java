package verso.habit;

import java.util.List;
import java.util.Optional;
import verso.claim.Inquiry;
import verso.interest.SensitiveTopics;
import verso.interest.Topic;
import verso.interest.TopicTree;

/**
 * Topics that may be named. Sensitive ones are counted like the others, but Verso does not say by
 * itself what a person has to do with them.
 */
public final class TopicNames {
  private final Inquiry inquiry;
  private final TopicTree tree = TopicTree.standard();

  public TopicNames(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** The topic of that id; empty where it is unknown or sensitive. */
  public Optional<Topic> of(String id) {
    List<Topic> path = tree.path(id);
    return SensitiveTopics.contain(path) || path.stream().anyMatch(this::isSensitive)
        ? Optional.empty()
        : tree.find(id);
  }

  private boolean isSensitive(Topic topic) {
    return topic.names().values().stream().anyMatch(name -> !inquiry.sensitive(name).isEmpty());
  }
}
