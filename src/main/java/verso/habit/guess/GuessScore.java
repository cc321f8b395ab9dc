package verso.habit.guess;

import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * How well guesses did, beside what costs no thought.
 *
 * @param tested how many events were guessed
 * @param hits how many guesses were right
 * @param naiveHits how many would have been, had the most common of the time before always been
 *     named
 * @param evenly share of right guesses to expect of naming any of the alternatives by lot
 * @param drawn share to expect of drawing one as often as each came in the time before
 * @param duel day by day against always naming the most common
 */
record GuessScore(int tested, int hits, int naiveHits, double evenly, double drawn, Duel duel) {
  /** Chance that the true rate lies below the range, and above it. */
  private static final double TAIL = 0.025;

  /**
   * Days, since what happens on one hangs together: a lucky evening is one day.
   *
   * @param ahead on how many more guesses were right
   * @param behind on how many fewer were
   */
  record Duel(int ahead, int behind) {
    private static final double LUCK = 0.01;

    /** Whether luck alone would rarely be ahead so often: an exact sign test. */
    boolean isWon() {
      return ahead > 0
          && BinomialDistribution.of(ahead + behind, 0.5).survivalProbability(ahead - 1) <= LUCK;
    }
  }

  /** What may be said of them. */
  enum Standing {
    /** Better than always naming the most common, and than chance. */
    BETTER,
    /** Better than chance, but no better than always naming the most common. */
    AS_NAIVE,
    /** No better than chance. */
    AS_CHANCE,
    /** Worse than always naming the most common. */
    WORSE
  }

  /** Share of right guesses. */
  double rate() {
    return share(hits);
  }

  /** Share of right guesses when the most common is always named. */
  double naive() {
    return share(naiveHits);
  }

  private double share(int of) {
    return tested == 0 ? 0 : (double) of / tested;
  }

  /** Share of right guesses to expect of the luckier way of guessing by lot. */
  double chance() {
    return Math.max(evenly, drawn);
  }

  /** The least the rate may be: Clopper and Pearson's exact range of 95 %. */
  double low() {
    return hits == 0
        ? 0
        : BetaDistribution.of(hits, tested - hits + 1).inverseCumulativeProbability(TAIL);
  }

  /** The most the rate may be. */
  double high() {
    return hits == tested
        ? 1
        : BetaDistribution.of(hits + 1, tested - hits).inverseSurvivalProbability(TAIL);
  }

  /** Never better than something that lies within the range, nor by a few lucky days. */
  Standing standing() {
    if (low() > Math.max(naive(), chance()) && duel.isWon()) {
      return Standing.BETTER;
    }
    if (high() < naive()) {
      return Standing.WORSE;
    }
    return low() > chance() ? Standing.AS_NAIVE : Standing.AS_CHANCE;
  }
}
