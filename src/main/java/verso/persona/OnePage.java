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
  private static final int ID = 1;
  private static final int OF_EACH = 5;

  Section section(List<Section> others) {
    var top = new LinkedHashSet<Claim>();
    top.addAll(identity(others));
    List<Claim> interests = claims(others, Facet.INTERESTS).filter(OnePage::isShown).toList();
    top.addAll(best(interests, claim -> !claim.is(Flag.UNSUPPORTED)));
    top.addAll(
        claims(others, Facet.INTERESTS)
            .filter(OnePage::isShown)
            .filter(claim -> claim.is(Flag.UNSUPPORTED))
            .limit(OF_EACH)
            .toList());
    top.addAll(claims(others, Facet.ADVERTISER_LISTS).limit(OF_EACH).toList());
    top.addAll(claims(others, Facet.OFF_PLATFORM).limit(OF_EACH).toList());
    return new Section(ID, notes(interests), new ArrayList<>(top));
  }

  private static List<Claim> identity(List<Section> others) {
    return claims(others, Facet.DEMOGRAPHICS)
        .filter(OnePage::isShown)
        .filter(claim -> claim.origins().contains(Origin.INFERRED))
        .limit(OF_EACH)
        .toList();
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
    return !claim.is(Flag.SENSITIVE) && !claim.is(Flag.REJECTED);
  }

  private static Stream<Claim> claims(List<Section> sections, Facet facet) {
    return sections.stream()
        .flatMap(section -> section.claims().stream())
        .filter(claim -> claim.facet() == facet);
  }
}
