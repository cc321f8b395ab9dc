package verso.trace;

/**
 * Who a record comes from. The distinction that makes a persona honest: an ad interest is inferred,
 * a page like is observed, an uploaded customer list is supplied.
 */
public enum Origin {
  /** The person stated it. */
  DECLARED,
  /** The platform logged what the person or their device did. */
  OBSERVED,
  /** The platform concluded it. */
  INFERRED,
  /** A third party gave it: an advertiser, a broker, another person. */
  SUPPLIED,
  /** The platform put it before the person. */
  SHOWN,
  /**
   * The record was read, but nothing in Verso knows who stated it. Never used by a platform's rule.
   */
  UNKNOWN
}
