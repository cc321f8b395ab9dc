package verso.claim;

import java.util.List;
import java.util.Optional;
import verso.interest.Classification;
import verso.interest.Topic;
import verso.interest.TopicTree;

/**
 * The topic that a claim falls under, and how that was found.
 *
 * @param found the topic's id, the stage that found it, how sure it is, and the words that decided
 * @param path from the top of the tree down to the topic; never empty
 */
public record ClaimTopic(Classification found, List<Topic> path) {
  public ClaimTopic {
    path = List.copyOf(path);
  }

  /** A classification with its place in the tree; empty when the tree does not have the topic. */
  public static Optional<ClaimTopic> of(Classification found, TopicTree tree) {
    List<Topic> path = tree.path(found.topicId());
    return path.isEmpty() ? Optional.empty() : Optional.of(new ClaimTopic(found, path));
  }

  /** The topic itself. */
  public Topic topic() {
    return path.getLast();
  }

  /** Whether it is that topic or lies below it. */
  public boolean isWithin(String topicId) {
    return path.stream().anyMatch(step -> step.id().equals(topicId));
  }

  /** The topic above; empty at the top. */
  public Optional<Topic> parent() {
    return path.size() < 2 ? Optional.empty() : Optional.of(path.get(path.size() - 2));
  }
}
