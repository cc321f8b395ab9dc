package verso.persona;

/** What a letter demands under the General Data Protection Regulation. */
public enum LetterKind {
  /** Article 15: what is held, where it comes from, who received it, by which logic. */
  ACCESS,
  /** Article 17: that it is erased. */
  ERASURE,
  /** Article 21(2) and (3): that direct marketing and its profiling stop. */
  OBJECTION
}
