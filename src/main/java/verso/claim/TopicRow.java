package verso.claim;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import verso.interest.Topic;

/**
 * One topic and who it comes from: the four origins side by side.
 *
 * @param path from the top of the tree down to the topic; never empty
 * @param told labels chosen, pages followed: what the person stated
 * @param watched what platforms logged under it
 * @param guessed labels of it that platforms concluded
 * @param brought what third parties gave: lists, reports, labels
 * @param platforms ids of those that anything of it comes from
 * @param pattern what that can mean; empty where it says nothing
 */
public record TopicRow(
    List<Topic> path,
    long told,
    long watched,
    long guessed,
    long brought,
    Set<String> platforms,
    Optional<TopicPattern> pattern) {
  public TopicRow {
    path = List.copyOf(path);
    platforms = Collections.unmodifiableSet(new TreeSet<>(platforms));
  }

  /** The topic itself. */
  public Topic topic() {
    return path.getLast();
  }

  public long all() {
    return told + watched + guessed + brought;
  }
}
