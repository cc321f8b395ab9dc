package verso.persona;

import java.util.EnumSet;
import java.util.Set;
import verso.claim.Sentence;
import verso.trace.Origin;

/** Words a disagreement between two values by who stated them: the person, or platforms. */
final class TwoSides {
  private static final Set<Origin> TOLD = EnumSet.of(Origin.DECLARED);
  private static final Set<Origin> OTHERS = EnumSet.complementOf(EnumSet.of(Origin.DECLARED));

  private TwoSides() {}

  /** Told against guessed, told twice, or guessed twice. */
  static Sentence sentence(AttributeTally one, AttributeTally other) {
    if (one.isTold() != other.isTold()) {
      AttributeTally told = one.isTold() ? one : other;
      AttributeTally guessed = one.isTold() ? other : one;
      return Sentence.of(
          "conflict.told",
          "told",
          told.platforms(TOLD),
          "field",
          told.field(),
          "value",
          told.value(),
          "platforms",
          guessed.platforms(OTHERS),
          "other",
          guessed.value());
    }
    return Sentence.of(
        one.isTold() ? "conflict.toldTwice" : "conflict.guessed",
        "field",
        one.field(),
        "ones",
        one.isTold() ? one.platforms(TOLD) : one.platforms(),
        "one",
        one.value(),
        "others",
        other.isTold() ? other.platforms(TOLD) : other.platforms(),
        "other",
        other.value());
  }

  /** Who told or guessed it, whichever its sentence speaks of. */
  static Set<String> speakers(AttributeTally one) {
    return one.isTold() ? one.platforms(TOLD) : one.platforms();
  }
}
