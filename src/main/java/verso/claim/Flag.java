package verso.claim;

/** What a reader should know before believing a claim. */
public enum Flag {
  /** Could hurt if misused; folded by default. */
  SENSITIVE,
  /** Platforms, or the person and a platform, say things that exclude each other. */
  CONTRADICTED,
  /** Nothing in the archives explains it. */
  UNSUPPORTED,
  /** Its last trace is older than three half-lives. */
  STALE,
  /** So broad that it says little. */
  VAGUE,
  /** Possibly another person used the account. */
  SOMEONE_ELSE,
  /** The person unticked it in the platform's settings. */
  REJECTED
}
