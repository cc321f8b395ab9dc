package verso.habit;

import java.time.Duration;

/**
 * The longest pause within a session.
 *
 * @param length a longer pause begins the next session
 * @param isMeasured whether the pauses themselves say so; a convention, otherwise
 */
public record Gap(Duration length, boolean isMeasured) {

  /** What the pauses of these rows say; where they do not tell, what is conventional. */
  public static Gap of(Items items, Duration conventional) {
    var mixture = new GapMixture();
    long end = Long.MIN_VALUE;
    for (int row = 0; row < items.size(); row++) {
      if (row > 0) {
        mixture.add(items.start(row) - end);
      }
      end = Math.max(end, items.end(row));
    }
    return mixture
        .gap()
        .map(length -> new Gap(length, true))
        .orElseGet(() -> new Gap(conventional, false));
  }

  /** In minutes, as people say it. */
  public long minutes() {
    return Math.round(length.toSeconds() / 60.0);
  }
}
