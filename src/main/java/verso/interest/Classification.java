package verso.interest;

import java.util.List;

/**
 * A topic that a text was filed under, and why.
 *
 * @param topicId the most specific topic that fits
 * @param score how sure, 0 to 1; see {@link Method}
 * @param method the stage that found it
 * @param matched the words that decided, as the text has them
 * @param runnersUp other topics it touches, strongest first
 */
public record Classification(
    String topicId, double score, Method method, String matched, List<String> runnersUp) {
  public Classification {
    runnersUp = List.copyOf(runnersUp);
  }
}
