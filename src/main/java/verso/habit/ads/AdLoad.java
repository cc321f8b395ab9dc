package verso.habit.ads;

import java.time.Duration;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import verso.habit.Timeline;

/**
 * The share of ads in what was seen in one sitting: ads ÷ (ads + other items), over the sittings
 * that have both.
 *
 * @param sittings how many have both
 * @param lower quartile of the share
 * @param median of the share
 * @param upper quartile of the share
 */
public record AdLoad(int sittings, double lower, double median, double upper) {

  /**
   * The load of what was seen on one platform.
   *
   * @param ads when ads were shown, in order; milliseconds
   * @param items when other things were seen, in order
   * @param gap a longer pause begins the next sitting
   */
  public static AdLoad of(long[] ads, long[] items, Duration gap) {
    double[] shares = shares(ads, items, gap.toMillis());
    return new AdLoad(
        shares.length, quantile(shares, 0.25), quantile(shares, 0.5), quantile(shares, 0.75));
  }

  /** The shares of the sittings that have both, the least first. */
  static double[] shares(long[] ads, long[] items, long gapMillis) {
    DoubleStream.Builder shares = DoubleStream.builder();
    int ad = 0;
    int item = 0;
    while (ad < ads.length && item < items.length) {
      int adsBefore = ad;
      int itemsBefore = item;
      long last = Math.min(ads[ad], items[item]);
      while (isWithin(ads, ad, last + gapMillis) || isWithin(items, item, last + gapMillis)) {
        boolean isAd = item >= items.length || (ad < ads.length && ads[ad] <= items[item]);
        last = isAd ? ads[ad++] : items[item++];
      }
      int shown = ad - adsBefore;
      if (shown > 0 && item > itemsBefore) {
        shares.add((double) shown / (shown + item - itemsBefore));
      }
    }
    return shares.build().sorted().toArray();
  }

  private static boolean isWithin(long[] millis, int at, long upTo) {
    return at < millis.length && millis[at] <= upTo;
  }

  /** Between the two nearest, as most programs do it; 0 of nothing. */
  static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return 0;
    }
    double at = share * (sorted.length - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(below + 1, sorted.length - 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /** The times of a timeline's rows. */
  public static long[] times(Timeline timeline) {
    long[] times = new long[timeline.size()];
    Arrays.setAll(times, timeline::millis);
    return times;
  }
}
