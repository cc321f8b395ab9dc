package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.Inquiry;
import verso.claim.Shared;

/** Everything that speaks against what is stated about the person, found by all rules. */
final class Contradictions {
  private static final Shared<Contradictions> OF_ALL = inquiry -> among(StatedReader.read(inquiry));

  private final Stated stated;
  private final List<Conflict> conflicts;
  private final Map<AttributeTally, List<Conflict>> byAttribute = new IdentityHashMap<>();

  private Contradictions(Stated stated, List<Conflict> conflicts) {
    this.stated = stated;
    this.conflicts = List.copyOf(conflicts);
    for (Conflict conflict : conflicts) {
      for (AttributeTally side : conflict.sides()) {
        byAttribute.computeIfAbsent(side, s -> new ArrayList<>()).add(conflict);
      }
    }
  }

  /** All there are in an index, looked for once. */
  static Contradictions of(Inquiry inquiry) throws IOException {
    return inquiry.once(OF_ALL);
  }

  /** Asks every rule. */
  static Contradictions among(Stated stated) throws IOException {
    var found = new ArrayList<Conflict>();
    for (ConflictRule rule : ConflictRules.ALL) {
      found.addAll(rule.find(stated));
    }
    return new Contradictions(stated, found);
  }

  /** What was compared. */
  Stated stated() {
    return stated;
  }

  /** How many findings carry each flag. */
  Map<Flag, Long> count() {
    var counts = new EnumMap<Flag, Long>(Flag.class);
    for (Conflict conflict : conflicts) {
      conflict.claim().flags().forEach(flag -> counts.merge(flag, 1L, Long::sum));
    }
    return counts;
  }

  /** All of them, those of the hardest rule first. */
  List<Conflict> all() {
    return conflicts;
  }

  /** Those that concern an attribute. */
  List<Conflict> of(AttributeTally attribute) {
    return List.copyOf(byAttribute.getOrDefault(attribute, List.of()));
  }

  /** What speaks against an attribute, for {@link Fits}: of each rule the strongest. */
  List<Double> weights(AttributeTally attribute) {
    var strongest = new TreeMap<String, Double>();
    for (Conflict conflict : of(attribute)) {
      if (conflict.weight() > 0) {
        strongest.merge(conflict.rule(), conflict.weight(), Math::max);
      }
    }
    return strongest.values().stream().toList();
  }

  /** What a reader should know of an attribute before believing it. */
  EnumSet<Flag> flags(AttributeTally attribute) {
    var flags = EnumSet.noneOf(Flag.class);
    of(attribute).forEach(conflict -> flags.addAll(conflict.claim().flags()));
    return flags;
  }
}
