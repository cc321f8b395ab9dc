package verso.habit.guess;

import java.util.SplittableRandom;

/**
 * Deals the days of two windows anew and sees how often so great a change of share comes of it. One
 * evening full of a topic is one day, and counts as one.
 */
final class WindowShuffle {
  static final long SEED = 590;

  /** As many chances as are expected to be as great as allowed, so that their number is stable. */
  private static final int EXPECTED = 5;

  private static final int MOST_SHUFFLES = 500_000;

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

  /**
   * Whether a change at least so great, either way, comes of chance that rarely at most. Stops as
   * soon as it comes too often.
   */
  boolean isRarerThan(double level) {
    int shuffles = (int) Math.min(MOST_SHUFFLES, Math.ceil(EXPECTED / level));
    var random = new SplittableRandom(SEED);
    double observed = Math.abs(change());
    int asGreat = 1;
    for (int shuffle = 0; shuffle < shuffles && asGreat <= level * (shuffles + 1); shuffle++) {
      deal(random);
      asGreat += Math.abs(change()) >= observed ? 1 : 0;
    }
    return asGreat <= level * (shuffles + 1);
  }

  /** Which days are in the first half is drawn anew; their order there makes no difference. */
  private void deal(SplittableRandom random) {
    for (int day = 0; day < of.length / 2; day++) {
      int other = day + random.nextInt(of.length - day);
      swap(of, day, other);
      swap(all, day, other);
    }
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
