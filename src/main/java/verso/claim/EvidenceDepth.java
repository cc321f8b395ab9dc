package verso.claim;

/** How many links of evidence to keep for a claim. */
@FunctionalInterface
public interface EvidenceDepth {

  /** The most links to keep for the claim of that id. */
  int of(String claimId);

  /** A few for every claim. */
  static EvidenceDepth sample() {
    return claimId -> 5;
  }

  /**
   * All that can be listed for one claim, a few for the others.
   *
   * @param idOrPrefix its id, or how it begins
   */
  static EvidenceDepth allOf(String idOrPrefix) {
    return claimId -> claimId.startsWith(idOrPrefix) ? 100_000 : 1;
  }
}
