package verso.persona;

import java.time.Instant;
import verso.claim.Claim;
import verso.index.Verdict;

/** Makes a verdict of what the person says of a claim. */
public final class Judgement {
  private Judgement() {}

  /** The verdict on a claim, with who made it and what it said when it was judged. */
  public static Verdict on(Claim claim, Verdict.Finding finding, Instant at) {
    return new Verdict(
        claim.id(),
        finding,
        claim.facet().name(),
        claim.value(),
        claim.platforms(),
        Claimants.of(claim),
        claim.origins(),
        at);
  }
}
