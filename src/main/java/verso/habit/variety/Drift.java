package verso.habit.variety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * The topics of a month, beside those of the month before.
 *
 * @param side whose items
 * @param before the month before
 * @param month the month
 * @param sample how many items of each were compared
 * @param result how far they are apart, and whether chance explains it
 */
record Drift(
    Side side, CalendarMonth before, CalendarMonth month, int sample, DriftFinder.Result result) {
  /** More items than this of a month are not compared: it changes nothing but the time it takes. */
  static final int MOST_ITEMS = 1_000;

  static final long SEED = 20_060_506L;

  /** How many topics that gained, and that lost, are named. */
  private static final int NAMED = 3;

  /**
   * A topic that gained or lost.
   *
   * @param number of the topic in its {@link Grouping}
   * @param before its share of the month before, 0 to 1
   * @param share of the month
   * @param bits its part of the divergence
   */
  record Shift(int number, double before, double share, double bits) {
    boolean isGain() {
      return share > before;
    }
  }

  /** All pairs of months in a row of all sides, tested together. */
  static List<Drift> of(List<MonthlyDiversity> series) {
    var random = new SplittableRandom(SEED);
    var found = new ArrayList<Drift>();
    var pairs = new ArrayList<DriftFinder.Pair>();
    for (MonthlyDiversity monthly : series) {
      for (int i = 1; i < monthly.months().size(); i++) {
        CalendarMonth before = monthly.months().get(i - 1).rows();
        CalendarMonth month = monthly.months().get(i).rows();
        if (month.follows(before)) {
          int fewer =
              Math.min(monthly.months().get(i - 1).items(), monthly.months().get(i).items());
          int sample = Math.min(fewer, MOST_ITEMS);
          Side side = monthly.side();
          pairs.add(
              new DriftFinder.Pair(
                  sample(side, before, sample, random), sample(side, month, sample, random)));
          found.add(new Drift(side, before, month, sample, new DriftFinder.Result(0, 0, false)));
        }
      }
    }
    List<DriftFinder.Result> results = DriftFinder.of(pairs, SEED);
    return IntStream.range(0, found.size())
        .mapToObj(i -> found.get(i).with(results.get(i)))
        .toList();
  }

  private Drift with(DriftFinder.Result found) {
    return new Drift(side, before, month, sample, found);
  }

  /** By how much it exceeds what chance mostly stays below, in bits. */
  double excess() {
    return result.bits() - result.band();
  }

  /** Items by topic of a random sample of a month. */
  private static int[] sample(Side side, CalendarMonth month, int size, SplittableRandom random) {
    Grouping grouping = side.by(Grouping.Level.TOPIC);
    int[] topics = filed(grouping, month);
    var counts = new int[grouping.largest() + 1];
    for (int i = 0; i < size; i++) {
      int drawn = i + random.nextInt(topics.length - i);
      counts[topics[drawn]]++;
      topics[drawn] = topics[i];
    }
    return counts;
  }

  private static int[] filed(Grouping grouping, CalendarMonth month) {
    int[] topics = new int[month.to() - month.from()];
    int count = 0;
    for (int row = month.from(); row < month.to(); row++) {
      int topic = grouping.of(row);
      if (topic > 0) {
        topics[count++] = topic;
      }
    }
    return Arrays.copyOf(topics, count);
  }

  /** The topics that gained or lost most, by their part of the divergence of all items. */
  List<Shift> shifts(boolean gains) {
    Grouping grouping = side.by(Grouping.Level.TOPIC);
    var tally = new Tally(grouping.largest());
    int[] ones = tally.count(grouping, before.from(), before.to()).byNumber();
    int[] others = tally.count(grouping, month.from(), month.to()).byNumber();
    double allOnes = Arrays.stream(ones).sum();
    double allOthers = Arrays.stream(others).sum();
    Divergence divergence = Divergence.of(ones, others, NullBand.ADDED);
    return IntStream.range(1, ones.length)
        .mapToObj(i -> new Shift(i, ones[i] / allOnes, others[i] / allOthers, divergence.term(i)))
        .filter(shift -> shift.share != shift.before && shift.isGain() == gains)
        .sorted(Comparator.comparingDouble((Shift shift) -> -shift.bits))
        .limit(NAMED)
        .toList();
  }
}
