package verso.habit.rhythm;

import java.util.SplittableRandom;

/**
 * Whether a rate changed between two times, by shuffling their days: had nothing changed, it would
 * not matter which days came before and which after.
 *
 * @param before the rate of the days before
 * @param after the rate of the days after
 * @param p how often shuffled days differ at least as much, in either direction; never 0
 */
record RateShift(double before, double after, double p) {
  static final int SHUFFLES = 1_000;
  static final long SEED = 5_3;

  /** A change is told only where chance makes it less often than this. */
  static final double UNLIKELY = 0.01;

  /** Of each person two things are asked, share and end of the night; both may be false alarms. */
  static final int QUESTIONS = 2;

  /** Rounding must not tell equal differences apart. */
  private static final double SAME = 1e-12;

  /**
   * Compares days.
   *
   * @param above of each day what the rate is of: minutes at night
   * @param below of each day what it is a share of: all minutes; never all 0 on either side
   * @param split how many days, from the first on, came before
   */
  static RateShift of(double[] above, double[] below, int split) {
    double before = rate(above, below, 0, split);
    double after = rate(above, below, split, above.length);
    double observed = Math.abs(after - before) - SAME;
    var random = new SplittableRandom(SEED);
    double[] shuffledAbove = above.clone();
    double[] shuffledBelow = below.clone();
    int atLeast = 0;
    for (int i = 0; i < SHUFFLES; i++) {
      shuffle(shuffledAbove, shuffledBelow, split, random);
      double difference =
          rate(shuffledAbove, shuffledBelow, split, above.length)
              - rate(shuffledAbove, shuffledBelow, 0, split);
      if (Math.abs(difference) >= observed) {
        atLeast++;
      }
    }
    return new RateShift(before, after, (1.0 + atLeast) / (1 + SHUFFLES));
  }

  /** How much the rate rose; negative where it fell. */
  double change() {
    return after - before;
  }

  /** Whether it is worth telling. */
  boolean isChange(double least) {
    return p * QUESTIONS < UNLIKELY && Math.abs(change()) >= least - SAME;
  }

  private static double rate(double[] above, double[] below, int from, int to) {
    double sum = 0;
    double of = 0;
    for (int i = from; i < to; i++) {
      sum += above[i];
      of += below[i];
    }
    return of == 0 ? 0 : sum / of;
  }

  /** Draws the days that come before; the others' order does not matter. */
  private static void shuffle(double[] above, double[] below, int draws, SplittableRandom random) {
    for (int i = 0; i < draws; i++) {
      int other = random.nextInt(i, above.length);
      swap(above, i, other);
      swap(below, i, other);
    }
  }

  private static void swap(double[] of, int one, int other) {
    double kept = of[one];
    of[one] = of[other];
    of[other] = kept;
  }
}
