package verso.interest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import verso.table.Table;

/** Branches of the topic tree of which Verso concludes nothing: health, religion, politics … */
public final class SensitiveTopics {
  private static final Set<String> BRANCHES =
      Table.rows(SensitiveTopics.class, "sensitive-topics.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private SensitiveTopics() {}

  /** Whether a topic lies in such a branch. */
  public static boolean contain(List<Topic> path) {
    return path.stream().anyMatch(step -> BRANCHES.contains(step.id()));
  }
}
