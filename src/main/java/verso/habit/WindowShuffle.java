package verso.habit;

import java.util.SplittableRandom;

/**
 * Deals the days of two windows anew and sees how often so great a change of share comes of it. One
 * evening full of a topic is one day, and counts as one.
 */
final class WindowShuffle {
  static final int SHUFFLES = 1_000;
  static final long SEED = 590;

  private final int[] of;
  private final int[] all;

  /**
   * Days in their order, the same number of them in both windows.
   *
   * @param of how often the topic came up on each
   * @param all how much there was on each
   */
  WindowShuffle(int[] of, int[] all) {
    this.of = of.clone();
    this.all = all.clone();
  }

  /** How likely a change at least so great is, both ways. */
  double chance() {
    var random = new SplittableRandom(SEED);
    double observed = Math.abs(change());
    int asGreat = 1;
    for (int shuffle = 0; shuffle < SHUFFLES; shuffle++) {
      for (int day = of.length - 1; day > 0; day--) {
        int other = random.nextInt(day + 1);
        swap(of, day, other);
        swap(all, day, other);
      }
      asGreat += Math.abs(change()) >= observed ? 1 : 0;
    }
    return (double) asGreat / (SHUFFLES + 1);
  }

  private double change() {
    int half = of.length / 2;
    return share(half, of.length) - share(0, half);
  }

  private double share(int from, int to) {
    int sum = 0;
    int sumOfAll = 0;
    for (int day = from; day < to; day++) {
      sum += of[day];
      sumOfAll += all[day];
    }
    return sumOfAll == 0 ? 0 : (double) sum / sumOfAll;
  }

  private static void swap(int[] days, int one, int other) {
    int kept = days[one];
    days[one] = days[other];
    days[other] = kept;
  }
}
