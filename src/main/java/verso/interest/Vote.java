package verso.interest;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a channel is about, from what its many texts are about: one title is noise, twenty are not.
 * The score is the share of the top topic's branch, at most that of {@link Method#VOTE}.
 */
public final class Vote {
  /** Fewer texts than this say nothing. */
  private static final int FEWEST = 3;

  /** The winner must have more than this share of the classified texts. */
  private static final double MAJORITY = 0.5;

  private final TopicTree tree;
  private final Map<String, Integer> byTopic = new HashMap<>();
  private int texts;

  public Vote(TopicTree tree) {
    this.tree = tree;
  }

  /** Counts one text that was filed under that topic. */
  public void add(String topicId) {
    texts++;
    byTopic.merge(topicId, 1, Integer::sum);
  }

  /** The topic most are about; empty for too few, or when they do not agree. */
  public Optional<Classification> result() {
    if (texts < FEWEST) {
      return Optional.empty();
    }
    var byRoot = new TreeMap<String, Integer>();
    byTopic.forEach((topic, count) -> byRoot.merge(tree.root(topic), count, Integer::sum));
    String root = most(byRoot);
    double share = byRoot.get(root) / (double) texts;
    if (share <= MAJORITY) {
      return Optional.empty();
    }
    var within = new TreeMap<String, Integer>();
    byTopic.forEach((topic, count) -> {
      if (tree.root(topic).equals(root)) {
        within.put(topic, count);
      }
    });
    double score = Math.min(Method.VOTE.score(), share);
    return Optional.of(new Classification(most(within), score, Method.VOTE, "", List.of()));
  }

  private static String most(TreeMap<String, Integer> counts) {
    return counts.entrySet().stream()
        .reduce((one, other) -> other.getValue() > one.getValue() ? other : one)
        .orElseThrow()
        .getKey();
  }
}
