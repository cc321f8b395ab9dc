package verso.habit.ads;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Bursts of one advertiser: so many of its ads within a day, or within a week (the reference's
 * §5.8). Windows slide; those that share an ad are one burst.
 */
public final class AdBursts {
  /** So many within {@link #DAY} are a burst. */
  public static final int OF_A_DAY = 8;

  /** So many within {@link #WEEK} are a burst. */
  public static final int OF_A_WEEK = 20;

  static final Duration DAY = Duration.ofHours(24);
  static final Duration WEEK = Duration.ofDays(7);

  private AdBursts() {}

  /**
   * A burst.
   *
   * @param from number of its first ad
   * @param to number of the ad after its last
   * @param mostOfADay the most of its ads within 24 hours
   * @param mostOfAWeek the most of its ads within 7 days
   */
  public record Burst(int from, int to, int mostOfADay, int mostOfAWeek) {

    /** How many ads. */
    public int ads() {
      return to - from;
    }

    /** How far beyond what makes a burst it goes: 1 for the least of bursts. */
    public double weight() {
      return Math.max((double) mostOfADay / OF_A_DAY, (double) mostOfAWeek / OF_A_WEEK);
    }
  }

  /**
   * The bursts, oldest first.
   *
   * @param millis when the ads of one advertiser were shown, in order
   */
  public static List<Burst> in(long[] millis) {
    var bursts = new ArrayList<Burst>();
    int dayFrom = 0;
    int weekFrom = 0;
    for (int i = 0; i < millis.length; i++) {
      dayFrom = firstWithin(millis, dayFrom, i, DAY);
      weekFrom = firstWithin(millis, weekFrom, i, WEEK);
      int ofDay = i - dayFrom + 1;
      int ofWeek = i - weekFrom + 1;
      if (ofDay >= OF_A_DAY || ofWeek >= OF_A_WEEK) {
        add(bursts, new Burst(ofWeek >= OF_A_WEEK ? weekFrom : dayFrom, i + 1, ofDay, ofWeek));
      }
    }
    return bursts;
  }

  private static int firstWithin(long[] millis, int from, int to, Duration window) {
    int first = from;
    while (millis[to] - millis[first] > window.toMillis()) {
      first++;
    }
    return first;
  }

  private static void add(List<Burst> bursts, Burst next) {
    Burst joined = next;
    while (!bursts.isEmpty() && bursts.getLast().to() > joined.from()) {
      joined = joined(bursts.removeLast(), joined);
    }
    bursts.add(joined);
  }

  private static Burst joined(Burst one, Burst next) {
    return new Burst(
        Math.min(one.from, next.from),
        next.to,
        Math.max(one.mostOfADay, next.mostOfADay),
        Math.max(one.mostOfAWeek, next.mostOfAWeek));
  }
}
