package verso.interest;

import java.util.List;
import java.util.Optional;

/**
 * How a set of labelled texts was filed.
 *
 * @param texts that have a topic
 * @param filed of those, how many got any
 * @param right of those, how many got a right one
 * @param topicless texts that have none
 * @param leftAlone of those, how many got none
 */
record LabelScore(int texts, int filed, int right, int topicless, int leftAlone) {

  static LabelScore of(List<LabelledText> set, Classifier classifier) {
    int texts = 0;
    int filed = 0;
    int right = 0;
    int leftAlone = 0;
    for (LabelledText labelled : set) {
      Optional<String> topic = labelled.filed(classifier);
      if (labelled.topics().isEmpty()) {
        leftAlone += topic.isEmpty() ? 1 : 0;
      } else {
        texts++;
        filed += topic.isPresent() ? 1 : 0;
        right += topic.filter(labelled.topics()::contains).isPresent() ? 1 : 0;
      }
    }
    return new LabelScore(texts, filed, right, set.size() - texts, leftAlone);
  }

  /** Right ones among all texts that have a topic: unfiled counts as wrong. */
  double accuracy() {
    return share(right, texts);
  }

  /** Right ones among those filed. */
  double precision() {
    return share(right, filed);
  }

  /** Filed ones among all texts that have a topic. */
  double coverage() {
    return share(filed, texts);
  }

  private static double share(int part, int whole) {
    return whole == 0 ? 1 : part / (double) whole;
  }
}
