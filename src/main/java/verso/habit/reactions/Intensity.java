package verso.habit.reactions;

import java.util.List;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * How much one topic made the person react on one account.
 *
 * @param stream the account
 * @param path of the topic's ids from the broadest down
 * @param seen how many things of it
 * @param signs of reaction
 * @param days on which either is recorded
 * @param mean signs for each thing seen, over all topics of the account
 * @param crowding how much more signs crowd on single days than chance would have it; 1 at least
 */
record Intensity(
    int stream, List<String> path, long seen, long signs, int days, double mean, double crowding) {
  /** How many things of average effect each topic starts from. */
  static final double PRIOR = 20;

  /** A topic seen on fewer days is not judged. */
  private static final int FEWEST_DAYS = 5;

  /** A topic nearer to the mean than this factor differs in nothing of note. */
  private static final double LEAST_FACTOR = 1.25;

  private static final double TAIL = 0.025;

  /** Signs for each thing seen, drawn towards the mean. */
  double shrunk() {
    return (PRIOR * mean + signs) / (PRIOR + seen);
  }

  /** Where that lies with 95% probability. */
  Poisson.Range range() {
    return new Poisson.Range(
        posterior().inverseCumulativeProbability(TAIL),
        posterior().inverseSurvivalProbability(TAIL));
  }

  /** How probable it is that the topic lies beyond the mean, on the other side of it. */
  double probability() {
    double below = posterior().cumulativeProbability(mean);
    return Math.min(1, 2 * Math.min(below, 1 - below));
  }

  private GammaDistribution posterior() {
    return GammaDistribution.of((PRIOR * mean + signs) / crowding, crowding / (PRIOR + seen));
  }

  /** Whether it lies above the mean. */
  boolean isMore() {
    return shrunk() > mean;
  }

  /** Whether it differs enough from the mean, on days enough, to be worth a sentence. */
  boolean isOfNote() {
    double factor = shrunk() / mean;
    return days >= FEWEST_DAYS && (factor >= LEAST_FACTOR || factor <= 1 / LEAST_FACTOR);
  }
}
