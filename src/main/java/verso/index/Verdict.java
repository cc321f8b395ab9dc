package verso.index;

import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import verso.trace.Origin;

/**
 * What the person says of a claim about them. It names the claim, whose id is stable, and no trace:
 * so it outlives a new import of the same archive.
 *
 * @param claimId id of the claim
 * @param finding what the person says of it
 * @param facet name of the side of the person that the claim is about
 * @param value what is claimed, as it stood when it was judged
 * @param platforms ids of the platforms that hold it
 * @param claimants who made the claim, each on one platform; empty where only the person did
 * @param origins who its records come from
 * @param at when it was judged, UTC
 */
public record Verdict(
    String claimId,
    Finding finding,
    String facet,
    String value,
    Set<String> platforms,
    Set<Claimant> claimants,
    Set<Origin> origins,
    Instant at) {

  /** What the person may say of a claim. */
  public enum Finding {
    RIGHT,
    WRONG,
    /** It was so, and is no more. */
    WAS_RIGHT_ONCE,
    /** Nobody's business: not judged, and folded away. */
    PRIVATE
  }

  /**
   * Who made a claim.
   *
   * @param author the kind of party, such as {@code PLATFORM} or {@code BROKER}
   * @param platform id of the platform that holds the claim
   */
  public record Claimant(String author, String platform) implements Comparable<Claimant> {
    @Override
    public int compareTo(Claimant other) {
      int byAuthor = author.compareTo(other.author);
      return byAuthor != 0 ? byAuthor : platform.compareTo(other.platform);
    }
  }

  public Verdict {
    platforms = Collections.unmodifiableSet(new TreeSet<>(platforms));
    claimants = Collections.unmodifiableSet(new TreeSet<>(claimants));
    origins = origins.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(origins));
  }

  /** What is left of it when only these platforms are: nothing when none of them held the claim. */
  Optional<Verdict> heldBy(Set<String> left) {
    var holders = new TreeSet<>(platforms);
    holders.retainAll(left);
    Set<Claimant> remaining =
        claimants.stream()
            .filter(claimant -> left.contains(claimant.platform()))
            .collect(Collectors.toSet());
    return holders.isEmpty()
        ? Optional.empty()
        : Optional.of(new Verdict(claimId, finding, facet, value, holders, remaining, origins, at));
  }
}
