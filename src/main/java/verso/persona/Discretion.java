package verso.persona;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.Facet;
import verso.claim.Flag;
import verso.claim.Inquiry;
import verso.claim.Section;
import verso.interest.SensitiveCategory;

/**
 * Makes sure of every section that labels touching on a sensitive subject are flagged, whichever
 * analyzer states them, and that Verso itself states nothing of the kind. Names of companies are no
 * labels.
 */
final class Discretion {
  private static final Set<Facet> OF_COMPANIES =
      EnumSet.of(
          Facet.ADVERTISER_LISTS,
          Facet.LOOKALIKES,
          Facet.RETARGETING,
          Facet.OFF_PLATFORM,
          Facet.PERSUASION,
          Facet.COVERAGE);

  private final Inquiry inquiry;

  Discretion(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** The section, its sensitive claims flagged. */
  Section applied(Section section) {
    return section.withClaims(section.claims().stream().flatMap(this::kept).toList());
  }

  private Stream<Claim> kept(Claim claim) {
    if (OF_COMPANIES.contains(claim.facet()) || claim.is(Flag.SENSITIVE)) {
      return Stream.of(claim);
    }
    List<SensitiveCategory> subjects = subjects(claim.value());
    if (subjects.isEmpty()) {
      return Stream.of(claim);
    }
    return claim.author() == Author.VERSO ? Stream.empty() : Stream.of(claim.touching(subjects));
  }

  /** A claim about several values names them one after the other. */
  private List<SensitiveCategory> subjects(String value) {
    var subjects = new LinkedHashSet<SensitiveCategory>();
    Arrays.stream(value.split(" / ")).map(inquiry::sensitive).forEach(subjects::addAll);
    return List.copyOf(subjects);
  }
}
