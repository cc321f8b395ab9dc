package verso.persona;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import verso.claim.ClaimTopic;
import verso.interest.Method;

/**
 * How much a label tells a person apart, by how common it is. González-Cabañas, Cuevas, Cuevas,
 * López-Fernández and García ("Unique on Facebook", IMC 2021) found that 22 random interests, or
 * the 4 rarest, single out one user of some 1.5 billion with a probability of 90 %: log₂(1.5·10⁹) ≈
 * 30.5 bits, so 1.4 bits an ordinary interest and 7.6 a rare one. The two classes between and below
 * are interpolated.
 */
enum LabelRarity {
  /** A whole branch of the topic tree: sport. */
  VERY_COMMON(0.7),
  /** A topic of the second tier: cycling; and what no topic is known of. */
  ORDINARY(1.4),
  /** A topic further down, or a known name: a brand, a team. */
  SPECIFIC(3.5),
  /** A name that nothing is known of: a village, a club, a small band. */
  RARE(7.6);

  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final int SHORTEST_WORD = 4;

  private final double bits;

  LabelRarity(double bits) {
    this.bits = bits;
  }

  /** Of one label, on average over people. */
  double bits() {
    return bits;
  }

  /** By where in the tree a label belongs; one that belongs nowhere, by how it is written. */
  static LabelRarity of(String label, Optional<ClaimTopic> topic) {
    if (topic.isEmpty()) {
      return isName(label) ? RARE : ORDINARY;
    }
    if (topic.get().found().method() == Method.NAME) {
      return SPECIFIC;
    }
    return switch (topic.get().path().size()) {
      case 1 -> VERY_COMMON;
      case 2 -> ORDINARY;
      default -> SPECIFIC;
    };
  }

  /** Two words or more, each long one with a capital: a name, as far as writing shows. */
  private static boolean isName(String label) {
    List<String> words = Arrays.asList(SPACE.split(label.strip()));
    return words.size() > 1
        && words.stream()
            .filter(word -> word.length() >= SHORTEST_WORD)
            .allMatch(word -> Character.isUpperCase(word.codePointAt(0)))
        && !label.equals(label.toUpperCase(Locale.ROOT));
  }
}
