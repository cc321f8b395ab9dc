package verso.persona;

import java.util.Optional;
import verso.claim.Author;

/**
 * How often somebody was right about the person, by the person's own verdicts.
 *
 * @param author the kind of party
 * @param platform id of the platform whose own conclusions were judged; empty where an author was
 *     judged across all platforms
 * @param right how many claims the person called right
 * @param once how many were right once, and are no more
 * @param judged how many the person called right, right once or wrong
 */
public record Accuracy(
    Author author, Optional<String> platform, long right, long once, long judged) {
  /** As many verdicts say more than what studies found of others (reference §6.5). */
  public static final long ENOUGH = 30;

  /** Whether the person's own verdicts take the place of what studies found. */
  public boolean isEnough() {
    return judged >= ENOUGH;
  }

  /** b = (right + 1) ÷ (judged + 2): Laplace's rule of succession. */
  public double weight() {
    return (right + 1.0) / (judged + 2);
  }
}
