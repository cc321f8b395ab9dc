package verso.persona;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import verso.index.Verdict.Claimant;
import verso.trace.Origin;

/** Who made a claim, as a verdict on it remembers them; what the person declared nobody claims. */
final class Claimants {
  private Claimants() {}

  static Set<Claimant> of(Claim claim) {
    return claim.fits().map(Claimants::of).orElseGet(() -> byOrigin(claim));
  }

  /** Those whose own statement is among the sources; the others only hold what supports it. */
  private static Set<Claimant> of(Fits fits) {
    var claimants = new TreeSet<Claimant>();
    for (Fits.Component source : fits.sources()) {
      switch (source.source()) {
        case PLATFORM_INFERENCE -> claimants.add(claimant(Author.PLATFORM, source.platform()));
        case BROKER -> claimants.add(claimant(Author.BROKER, source.platform()));
        case ADVERTISER_LIST, LOOKALIKE ->
            claimants.add(claimant(Author.ADVERTISER, source.platform()));
        case DECLARED, OBSERVED_REPEATEDLY, OBSERVED_OCCASIONALLY -> {}
      }
    }
    // Where a platform states it, what others reported supports that statement.
    boolean isInferred = claimants.stream().anyMatch(c -> c.author().equals("PLATFORM"));
    claimants.removeIf(c -> isInferred && !c.author().equals(Author.PLATFORM.name()));
    return claimants;
  }

  private static Set<Claimant> byOrigin(Claim claim) {
    if (claim.origins().equals(Set.of(Origin.DECLARED))) {
      return Set.of();
    }
    boolean isSupplied =
        claim.origins().contains(Origin.SUPPLIED) && !claim.origins().contains(Origin.INFERRED);
    Author author = isSupplied ? Author.ADVERTISER : Author.PLATFORM;
    return claim.platforms().stream()
        .map(platform -> claimant(author, platform))
        .collect(Collectors.toSet());
  }

  private static Claimant claimant(Author author, String platform) {
    return new Claimant(author.name(), platform);
  }
}
