package verso.habit;

import java.time.Duration;

/**
 * How something is used, and what that says of the time between two records of it.
 *
 * @param name such as {@code shortVideo}; a row of {@code media.tsv}
 * @param gap longest pause within a session, where the gaps themselves do not say it
 * @param isTailFixed whether the last record of a session counts for {@code tailSeconds}, rather
 *     than for the median of its platform
 * @param tailSeconds no record counts for more than this in that median
 * @param leastSeconds what a record followed by another counts for at the least, unless the other
 *     came sooner
 * @param mostSeconds the same at the most
 */
public record Medium(
    String name,
    Duration gap,
    boolean isTailFixed,
    int tailSeconds,
    int leastSeconds,
    int mostSeconds) {
  /** No table gives the last record of a session more, in seconds. */
  public static final int LONGEST_TAIL = 600;

  public Medium {
    if (tailSeconds > LONGEST_TAIL || leastSeconds > mostSeconds) {
      throw new IllegalArgumentException("media.tsv: " + name);
    }
  }

  /** Whether its records last seconds, so that its own gaps say nothing of sessions. */
  public boolean isBrief() {
    return gap.compareTo(Sessions.SHORT_VIDEO) <= 0;
  }
}
