package verso.persona;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Evidence;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.trace.Origin;

/**
 * Something that speaks against what is stated, as a claim with the records of both sides.
 *
 * @param rule name of the rule that found it, stable
 * @param claim what is found
 * @param sides the attributes it speaks against
 * @param weight c in the formula of {@link Fits}; 0 where it only says how little is said
 */
record Conflict(String rule, Claim claim, List<AttributeTally> sides, double weight) {

  /** Statements of which only one can be so (reference §6.5). */
  static final double CLASH = 0.5;

  /** Nothing else in the archives bears it out although they cover much. */
  static final double NO_TRACE = 0.3;

  /** Another platform says otherwise, without excluding it. */
  static final double DENIAL = 0.2;

  Conflict {
    sides = List.copyOf(sides);
  }

  /** What a rule found between attributes, before it is a claim. */
  record Finding(
      String rule, List<AttributeTally> sides, Sentence sentence, double weight, Flag flag) {

    Conflict conflict() {
      return conflict(Optional.empty());
    }

    /** With further evidence that no attribute holds. */
    Conflict conflict(Optional<Evidence> further) {
      String id = claimId();
      Evidence evidence =
          sides.stream()
              .map(side -> side.evidence(id))
              .reduce(new Evidence(0, List.of()), Evidence::and);
      var claim =
          new Claim(
              id,
              sides.getFirst().facet(),
              sides.stream()
                  .map(AttributeTally::value)
                  .distinct()
                  .collect(Collectors.joining(" / ")),
              sentence,
              origins(),
              platforms(),
              true,
              Optional.empty(),
              sides.stream().map(AttributeTally::period).reduce(Period.UNDATED, Period::with),
              flags(),
              further.map(evidence::and).orElse(evidence));
      return new Conflict(rule, claim, sides, weight);
    }

    /** The same for the same values, in whatever order they were found. */
    String claimId() {
      String keys =
          sides.stream()
              .map(side -> side.field() + "=" + side.key().value())
              .sorted()
              .distinct()
              .collect(Collectors.joining("\n"));
      return ClaimId.of(sides.getFirst().facet(), rule + "\n" + keys);
    }

    private EnumSet<Origin> origins() {
      var origins = EnumSet.noneOf(Origin.class);
      sides.forEach(side -> origins.addAll(side.origins()));
      return origins;
    }

    private TreeSet<String> platforms() {
      var platforms = new TreeSet<String>();
      sides.forEach(side -> platforms.addAll(side.platforms()));
      return platforms;
    }

    private List<Flag> flags() {
      var flags = new ArrayList<Flag>();
      if (sides.stream().anyMatch(AttributeTally::isSensitive)) {
        flags.add(Flag.SENSITIVE);
      }
      flags.add(flag);
      return flags;
    }
  }
}
