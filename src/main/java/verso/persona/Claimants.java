package verso.persona;

import java.util.Set;
import java.util.stream.Collectors;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.Fits;
import verso.index.Verdict.Claimant;

/** Who made a claim, as a verdict on it remembers them; what the person declared nobody claims. */
final class Claimants {
  private Claimants() {}

  static Set<Claimant> of(Claim claim) {
    return switch (claim.author()) {
      case PLATFORM -> concluding(claim);
      case ADVERTISER, BROKER -> on(claim.platforms(), claim.author());
      case USER, VERSO -> Set.of();
    };
  }

  /** The platforms that concluded it; others may hold it because they were told. */
  private static Set<Claimant> concluding(Claim claim) {
    Set<String> concluding =
        claim.fits().stream()
            .flatMap(fits -> fits.sources().stream())
            .filter(source -> source.source() == Fits.Source.PLATFORM_INFERENCE)
            .map(Fits.Component::platform)
            .collect(Collectors.toSet());
    return on(concluding.isEmpty() ? claim.platforms() : concluding, Author.PLATFORM);
  }

  private static Set<Claimant> on(Set<String> platforms, Author author) {
    return platforms.stream()
        .map(platform -> new Claimant(author.name(), platform))
        .collect(Collectors.toSet());
  }
}
