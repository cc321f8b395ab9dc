package verso.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import verso.claim.Facet;
import verso.claim.Flag;
import verso.claim.Sentence;

/**
 * Ages that no one person can be of: what platforms guess against what they were told, what
 * advertisers aimed at against it, and guesses against each other where nothing was told.
 */
final class AgeGap implements ConflictRule {
  private record Aged(AttributeTally tally, BirthYears born) {}

  @Override
  public List<Conflict> find(Stated stated) {
    Instant now = stated.inquiry().now();
    List<Aged> all = aged(stated.held(one -> one.facet() == Facet.DEMOGRAPHICS).toList(), now);
    List<Aged> told = all.stream().filter(one -> one.tally().isTold()).toList();
    List<Aged> guessed = all.stream().filter(one -> !one.tally().isTold()).toList();
    var found = new ArrayList<Conflict>(pairs(told));
    Optional<Aged> reference = told.stream().max(Comparator.comparing(AgeGap::weight));
    if (reference.isPresent()) {
      guessed.forEach(guess -> against(reference.get(), guess).ifPresent(found::add));
      for (Aged aim : aged(stated.ages(), now)) {
        aimed(reference.get(), aim).ifPresent(found::add);
      }
    } else {
      found.addAll(pairs(guessed));
    }
    return found;
  }

  private static List<Aged> aged(List<AttributeTally> tallies, Instant now) {
    return tallies.stream()
        .flatMap(one -> BirthYears.of(one, now).map(born -> new Aged(one, born)).stream())
        .toList();
  }

  /** What was told most often, of that the most exact. */
  private static int weight(Aged told) {
    int width = told.born().to() - told.born().from();
    return told.tally().platforms().size() * 200 - width;
  }

  private static List<Conflict> pairs(List<Aged> all) {
    var found = new ArrayList<Conflict>();
    for (int i = 0; i < all.size(); i++) {
      for (Aged other : all.subList(i + 1, all.size())) {
        against(all.get(i), other).ifPresent(found::add);
      }
    }
    return found;
  }

  private static Optional<Conflict> against(Aged one, Aged other) {
    int gap = one.born().gap(other.born());
    if (gap == 0) {
      return Optional.empty();
    }
    Sentence sentence =
        Sentence.of(
            one.tally().isTold() && !other.tally().isTold()
                ? "conflict.age"
                : one.tally().isTold() ? "conflict.ageToldTwice" : "conflict.ageGuessed",
            "field",
            one.tally().field(),
            "ones",
            TwoSides.speakers(one.tally()),
            "one",
            one.tally().value(),
            "platforms",
            TwoSides.speakers(other.tally()),
            "otherField",
            other.tally().field(),
            "other",
            other.tally().value(),
            "years",
            gap);
    return Optional.of(
        new Conflict.Finding(
                "age",
                List.of(other.tally(), one.tally()),
                sentence,
                Conflict.CLASH,
                Flag.CONTRADICTED)
            .conflict());
  }

  /** Ads aimed at an age the person did not tell. */
  private static Optional<Conflict> aimed(Aged told, Aged aim) {
    int gap = told.born().gap(aim.born());
    if (gap == 0) {
      return Optional.empty();
    }
    Sentence sentence =
        Sentence.of(
            "conflict.ageAimed",
            "platforms",
            aim.tally().platforms(),
            "ads",
            aim.tally().count(),
            "range",
            aim.tally().value(),
            "told",
            TwoSides.speakers(told.tally()),
            "field",
            told.tally().field(),
            "value",
            told.tally().value(),
            "years",
            gap);
    return Optional.of(
        new Conflict.Finding(
                "ageAimed", List.of(aim.tally()), sentence, Conflict.CLASH, Flag.CONTRADICTED)
            .conflict());
  }
}
