package verso.persona;

import java.util.Optional;

/** What the person says of claims, kept on their own machine. */
@FunctionalInterface
public interface Verdicts {

  /** The person's answer to a claim. */
  enum Verdict {
    RIGHT,
    WRONG,
    /** It was so once. */
    RIGHT_ONCE,
    /** The person would rather not say. */
    UNSAID
  }

  /** Nobody has judged anything. */
  Verdicts NONE = claimId -> Optional.empty();

  /** The person's answer to the claim of that id; empty when there is none. */
  Optional<Verdict> of(String claimId);
}
