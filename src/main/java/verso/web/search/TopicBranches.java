package verso.web.search;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import verso.interest.SensitiveTopics;
import verso.interest.Topic;
import verso.interest.TopicTree;

/**
 * Topics in the order in which they are shown: each before those that lie beneath it.
 *
 * @param ids the topics, the most frequent first
 * @param chosen those that are chosen
 */
record TopicBranches(Set<String> ids, Set<String> chosen) {
  private static final TopicTree TREE = TopicTree.standard();

  /** All of them, branches with a choice in them first. */
  Set<String> inOrder() {
    var inOrder = new LinkedHashSet<String>();
    Stream<String> roots = ids.stream().filter(id -> !isBeneath(id));
    roots.sorted(Comparator.comparing(id -> !hasChoice(id))).forEach(id -> add(id, inOrder));
    return inOrder;
  }

  private void add(String id, Set<String> inOrder) {
    inOrder.add(id);
    beneath(id).forEach(other -> add(other, inOrder));
  }

  private boolean hasChoice(String id) {
    return chosen.contains(id) || beneath(id).anyMatch(this::hasChoice);
  }

  private Stream<String> beneath(String id) {
    return ids.stream().filter(other -> parent(other).filter(id::equals).isPresent());
  }

  private Optional<String> parent(String id) {
    return TREE.find(id).flatMap(Topic::parent).filter(ids::contains);
  }

  /** Whether it lies beneath another one of them. */
  boolean isBeneath(String id) {
    return parent(id).isPresent();
  }

  /** Whether Verso does not bring it up by itself: it is sensitive, and nobody chose it. */
  boolean isUnasked(String id) {
    return !chosen.contains(id) && isSensitive(id);
  }

  /** Whether it is a topic of which Verso concludes nothing. */
  static boolean isSensitive(String id) {
    return SensitiveTopics.contain(TREE.path(id));
  }
}
