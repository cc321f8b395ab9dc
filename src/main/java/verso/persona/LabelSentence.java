package verso.persona;

import java.util.Set;
import verso.claim.Sentence;

/** Words who lists a label as what. */
final class LabelSentence {
  private LabelSentence() {}

  static Sentence of(LabelTally label, Set<String> platforms) {
    return Sentence.of(
        key(label),
        "platforms",
        platforms,
        "label",
        label.label(),
        "facet",
        label.key().facet(),
        "field",
        label.field(),
        "probability",
        label.probability());
  }

  private static String key(LabelTally label) {
    return switch (label.key().statement()) {
      case DENIED -> "claim.denied";
      case PROBABLE -> "claim.probable";
      case MEMBER -> member(label);
    };
  }

  private static String member(LabelTally label) {
    if (label.isInterest()) {
      return "claim.interest";
    }
    return label.field().isEmpty() ? "claim.segment" : "claim.segmentField";
  }
}
