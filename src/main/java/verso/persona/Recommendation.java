package verso.persona;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import verso.claim.Claim;

/**
 * An action, and what of the archives it concerns.
 *
 * @param isPresent whether there are archives it is for
 * @param concerns how much there is of each concern: names counted once, or records; none is zero
 * @param claim that it concerns something, with its evidence; empty when it concerns nothing here
 */
public record Recommendation(
    Action action, boolean isPresent, Map<Concern, Long> concerns, Optional<Claim> claim) {
  public Recommendation {
    var ordered = new EnumMap<Concern, Long>(Concern.class);
    ordered.putAll(concerns);
    concerns = Collections.unmodifiableMap(ordered);
  }

  /** How many claims about the person it concerns, such as labels and advertisers. */
  public long claims() {
    return sum(true);
  }

  /** How many records of events it concerns, such as searches. */
  public long events() {
    return sum(false);
  }

  private long sum(boolean named) {
    return concerns.entrySet().stream()
        .filter(entry -> entry.getKey().isNamed() == named)
        .mapToLong(Map.Entry::getValue)
        .sum();
  }
}
