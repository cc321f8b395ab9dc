package verso.claim;

/**
 * A length of time that is not known exactly, to be said as people say it.
 *
 * @param lowSeconds at the least
 * @param highSeconds at the most
 */
public record TimeSpan(double lowSeconds, double highSeconds) {

  /** A length that is known. */
  public static TimeSpan of(double seconds) {
    return new TimeSpan(seconds, seconds);
  }
}
