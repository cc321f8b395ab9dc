package verso.persona;

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
}
