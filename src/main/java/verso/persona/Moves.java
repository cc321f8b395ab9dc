package verso.persona;

import java.time.Duration;
import java.util.SplittableRandom;
import java.util.function.LongPredicate;

/**
 * Moves times at random by 30 to 90 days, forth or back, within the reach of a log: what leaves it
 * at one end comes in at the other. The seed is fixed, so the moves are, too.
 */
final class Moves {
  private static final long LEAST = Duration.ofDays(30).toMillis();
  private static final long MOST = Duration.ofDays(90).toMillis();

  private final SplittableRandom random;
  private final long first;
  private final long reach;

  /** Within the time over which these lie; there is at least one. */
  Moves(Times log, long seed) {
    this.random = new SplittableRandom(seed);
    this.first = log.at(0);
    this.reach = log.at(log.size() - 1) - first + 1;
  }

  /** Moves all times by one draw, and counts those of which that holds then. */
  int next(Times times, LongPredicate holds) {
    long by = random.nextLong(LEAST, MOST + 1) * (random.nextBoolean() ? 1 : -1);
    int count = 0;
    for (int i = 0; i < times.size(); i++) {
      long moved = first + Math.floorMod(times.at(i) - first + by, reach);
      count += holds.test(moved) ? 1 : 0;
    }
    return count;
  }
}
