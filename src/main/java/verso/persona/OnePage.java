package verso.persona;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import verso.trace.Origin;

/** Section 1: the persona on one page, from the most telling claims of the other sections. */
final class OnePage {
  static final int ID = 1;
  private static final int OF_EACH = 5;

  Section section(List<Section> others) {
    var top = new LinkedHashSet<Claim>();
    claims(others, IdentityCard.ID)
        .filter(claim -> claim.facet() == Facet.DEMOGRAPHICS)
        .filter(OnePage::isShown)
        .filter(claim -> claim.origins().contains(Origin.INFERRED))
        .limit(OF_EACH)
        .forEach(top::add);
    List<Claim> interests = claims(others, InterestList.ID).filter(OnePage::isShown).toList();
    top.addAll(best(interests, claim -> !claim.is(Flag.UNSUPPORTED)));
    interests.stream().filter(claim -> claim.is(Flag.UNSUPPORTED)).limit(OF_EACH).forEach(top::add);
    claims(others, NameGivers.ID).limit(OF_EACH).forEach(top::add);
    claims(others, Elsewhere.ID).limit(OF_EACH).forEach(top::add);
    return new Section(ID, notes(interests), new ArrayList<>(top));
  }

  private static List<Claim> best(List<Claim> claims, Predicate<Claim> which) {
    return claims.stream()
        .filter(which)
        .sorted(Comparator.comparing(c -> -c.fits().map(Fits::score).orElse(0.0)))
        .limit(OF_EACH)
        .toList();
  }

  private static List<Sentence> notes(List<Claim> interests) {
    if (interests.isEmpty()) {
      return List.of();
    }
    long unsupported = interests.stream().filter(claim -> claim.is(Flag.UNSUPPORTED)).count();
    return List.of(
        Sentence.of(
            "note.labels",
            "labels",
            interests.size(),
            "supported",
            interests.size() - unsupported,
            "unsupported",
            unsupported));
  }

  private static boolean isShown(Claim claim) {
    return !claim.isFolded() && !claim.is(Flag.REJECTED);
  }

  private static Stream<Claim> claims(List<Section> sections, int section) {
    return sections.stream()
        .filter(one -> one.id() == section)
        .flatMap(one -> one.claims().stream());
  }
}
