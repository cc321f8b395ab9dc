package verso.persona;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import verso.claim.Claim;
import verso.claim.Facet;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.Inquiry;

/** What platforms and brokers file the person under, by the side of the person it is about. */
final class Segments {
  private static final int IDENTITY_CARD = 2;
  private static final int LIKES = 3;
  private static final int PURCHASES = 4;

  private Segments() {}

  /** The section of the report that segments of a facet belong to. */
  static int section(Facet facet) {
    return switch (facet) {
      case DEMOGRAPHICS, PLACES, DEVICES -> IDENTITY_CARD;
      case PURCHASE_INTENT, LIFE_EVENTS -> PURCHASES;
      default -> LIKES;
    };
  }

  /** Those of the facets asked for: by facet, those of most platforms and best supported first. */
  static List<Claim> of(Inquiry inquiry, Predicate<Facet> wanted) throws IOException {
    return inquiry.once(LabelClaims.SHARED).stream()
        .filter(claimed -> !claimed.label().isInterest())
        .map(LabelClaims.LabelClaim::claim)
        .filter(claim -> wanted.test(claim.facet()))
        .sorted(
            Comparator.comparing(Claim::facet)
                .thenComparing(claim -> claim.is(Flag.REJECTED))
                .thenComparing(claim -> -claim.platforms().size())
                .thenComparing(claim -> -claim.fits().map(Fits::score).orElse(0.0))
                .thenComparing(Claim::value)
                .thenComparing(Claim::id))
        .toList();
  }
}
