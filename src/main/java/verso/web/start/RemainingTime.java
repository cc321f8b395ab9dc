package verso.web.start;

import java.time.Duration;
import java.util.Optional;

/** How long something will take, judged by its speed so far. */
final class RemainingTime {
  /** Before that, nothing honest can be said. */
  private static final Duration EARLIEST = Duration.ofSeconds(2);

  private static final double LEAST_DONE = 0.02;

  private RemainingTime() {}

  /**
   * How long is left; empty when it is too early to say, or the end is unknown.
   *
   * @param done so much of it
   * @param total the whole, in the same unit; 0 when unknown
   */
  static Optional<Duration> of(long done, long total, Duration elapsed) {
    double share = total > 0 ? (double) done / total : 0;
    if (share < LEAST_DONE || share > 1 || elapsed.compareTo(EARLIEST) < 0) {
      return Optional.empty();
    }
    double seconds = elapsed.toMillis() / 1000.0 * (1 - share) / share;
    return Optional.of(Duration.ofSeconds(Math.round(seconds)));
  }
}
