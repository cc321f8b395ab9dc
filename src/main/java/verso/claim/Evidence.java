package verso.claim;

import java.util.ArrayList;
import java.util.List;

/**
 * The traces behind a claim.
 *
 * @param count how many there are
 * @param links the first of them, each with why it counts; as many as were asked for
 */
public record Evidence(long count, List<Link> links) {

  /**
   * One trace behind a claim.
   *
   * @param traceId its identity in the store
   * @param code why it counts
   */
  public record Link(String traceId, EvidenceCode code) {}

  public Evidence {
    links = List.copyOf(links);
  }

  /** The same, with this many links at most. */
  public Evidence first(int most) {
    return links.size() <= most ? this : new Evidence(count, links.subList(0, most));
  }

  /** Both sides of something: what counts twice is counted twice. */
  public Evidence and(Evidence other) {
    var both = new ArrayList<>(links);
    both.addAll(other.links);
    return new Evidence(count + other.count, both);
  }
}
