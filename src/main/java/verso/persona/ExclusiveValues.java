package verso.persona;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import verso.claim.Flag;
import verso.claim.Sentence;

/**
 * Two values of one set that exclude each other: two genders, a toddler's parent without children.
 */
final class ExclusiveValues implements ConflictRule {
  /** What may change in a life clashes only when it is stated within a year. */
  static final Duration SAME_TIME = Duration.ofDays(365);

  @Override
  public List<Conflict> find(Stated stated) {
    List<AttributeTally> values = stated.held(one -> one.exclusive().isPresent()).toList();
    var found = new ArrayList<Conflict>();
    for (int i = 0; i < values.size(); i++) {
      for (AttributeTally other : values.subList(i + 1, values.size())) {
        if (clash(values.get(i), other)) {
          found.add(conflict(values.get(i), other));
        }
      }
    }
    return found;
  }

  private static boolean clash(AttributeTally one, AttributeTally other) {
    ExclusiveSets.Value value = one.exclusive().orElseThrow();
    boolean excludes = value.excludes(other.exclusive().orElseThrow());
    return excludes && (!value.group().changes() || one.isStatedWithin(SAME_TIME, other));
  }

  private static Conflict conflict(AttributeTally one, AttributeTally other) {
    Sentence sentence =
        one.isSensitive()
            ? Sentence.of(
                "conflict.labels",
                "ones",
                one.platforms(),
                "one",
                one.value(),
                "others",
                other.platforms(),
                "other",
                other.value())
            : TwoSides.sentence(one, other);
    return new Conflict.Finding(
            "exclusive", List.of(one, other), sentence, Conflict.CLASH, Flag.CONTRADICTED)
        .conflict();
  }
}
