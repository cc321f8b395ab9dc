package verso.page;

/**
 * How much of a persona is shown.
 *
 * @param claims of each group of a section
 * @param evidence records under each claim
 * @param isSensitiveOpen whether sensitive claims are open from the start
 */
public record Choice(int claims, int evidence, boolean isSensitiveOpen) {

  /** The same, with less evidence under each claim. */
  public Choice withEvidence(int most) {
    return new Choice(claims, most, isSensitiveOpen);
  }

  /** The same, with fewer claims. */
  public Choice withClaims(int most) {
    return new Choice(most, evidence, isSensitiveOpen);
  }
}
