package verso.habit.guess;

import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How often a topic came up in the last thirty days and in the thirty before.
 *
 * @param topic its number
 * @param days on how many of these sixty days it came up
 * @param now how often in the last thirty days
 * @param before how often in the thirty before
 * @param allNow everything of the last thirty days
 * @param allBefore everything of the thirty before
 */
record TopicGrowth(int topic, int days, int now, int before, int allNow, int allBefore) {
  static final int WINDOW_DAYS = 30;

  /** Rarer topics are no candidates. */
  static final int FEWEST = 5;

  /** From fewer days nothing follows, however often it came up on them. */
  static final int FEWEST_DAYS = 10;

  private static final double FACTOR = Math.log(2);

  /** g = log((now + 1) ÷ (before + 1)). */
  double growth() {
    return Math.log((now + 1.0) / (before + 1));
  }

  /** Whether it is at least twice as frequent as before. */
  boolean isRising() {
    return now >= FEWEST && growth() >= FACTOR;
  }

  /** Whether it is at most half as frequent as before. */
  boolean isFading() {
    return before >= FEWEST && growth() <= -FACTOR;
  }

  /**
   * Whether it came up on enough days to be judged at all. That says nothing of when they were, so
   * that choosing by it does not make chance look rarer.
   */
  boolean isJudged() {
    return days >= FEWEST_DAYS;
  }

  /**
   * How likely so uneven a split is when the topic's share of everything has not changed: an exact
   * binomial test, both ways.
   */
  double chance() {
    var even = BinomialDistribution.of(now + before, (double) allNow / (allNow + allBefore));
    double atLeast = now == 0 ? 1 : even.survivalProbability(now - 1);
    return Math.min(1, 2 * Math.min(atLeast, even.cumulativeProbability(now)));
  }
}
