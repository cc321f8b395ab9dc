package verso.persona;

import verso.claim.ClaimId;
import verso.claim.Facet;

/**
 * What makes two listings one label.
 *
 * @param facet the side of the person it is about
 * @param words what its spellings have in common; for a topic's own name, whatever its language,
 *     the words of the topic's English name
 * @param statement what the platform says of it
 */
record LabelKey(Facet facet, String words, Statement statement) implements Comparable<LabelKey> {

  /** What a platform says of a label. */
  enum Statement {
    /** It applies to the person. */
    MEMBER,
    /** It does not. */
    DENIED,
    /** It applies with a certain probability. */
    PROBABLE
  }

  /** The id of its claim: that of the label alone for a member, as ever. */
  String claimId() {
    return ClaimId.of(facet, statement == Statement.MEMBER ? words : words + "\n" + statement);
  }

  @Override
  public int compareTo(LabelKey other) {
    int byFacet = facet.compareTo(other.facet);
    int byWords = byFacet != 0 ? byFacet : words.compareTo(other.words);
    return byWords != 0 ? byWords : statement.compareTo(other.statement);
  }
}
