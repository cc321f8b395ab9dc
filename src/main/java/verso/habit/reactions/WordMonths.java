package verso.habit.reactions;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import verso.habit.WordCounts;
import verso.measure.Feeling;

/**
 * Rates of words that carry feeling by month, and the months that differ from the person's own
 * year.
 */
final class WordMonths {
  /** A month with fewer words has no rate. */
  static final int FEWEST_WORDS = 1500;

  /** A year with fewer months that have a rate has no median. */
  static final int FEWEST_MONTHS = 6;

  /** The chance that any month of any year is pointed out although all are alike. */
  static final double FALSE_ALARMS = 0.01;

  /** Months whose rate is nearer to the median than this factor differ in nothing of note. */
  static final double LEAST_FACTOR = 1.5;

  private static final int MONTHS = 12;
  private static final double PER = 1000;

  /**
   * A month whose rate stands out.
   *
   * @param month counted from January of the year 0
   * @param rate per 1,000 words
   * @param median of the year's monthly rates
   */
  record Change(int month, Feeling feeling, long count, double rate, double median) {
    /** Whether it is above the median. */
    boolean isMore() {
      return rate > median;
    }
  }

  private final WordCounts counts;
  private final NavigableMap<Integer, WordCounts.Sum> months = new TreeMap<>();

  WordMonths(WordCounts counts) {
    this.counts = counts;
    counts
        .months()
        .forEach((month, sum) -> {
          if (sum.words() >= FEWEST_WORDS) {
            months.put(month, sum);
          }
        });
  }

  /** The months that have words enough. */
  NavigableMap<Integer, WordCounts.Sum> enough() {
    return months;
  }

  /** Words of a feeling per 1,000 words. */
  static double rate(WordCounts.Sum sum, Feeling feeling) {
    return PER * sum.of(feeling) / sum.words();
  }

  /** Where the rate lies with 95% probability, if words fell evenly. */
  static Poisson.Range interval(WordCounts.Sum sum, Feeling feeling) {
    return Poisson.interval(sum.of(feeling)).times(PER / sum.words());
  }

  /** The median of the monthly rates. */
  static double median(Iterable<WordCounts.Sum> year, Feeling feeling) {
    var rates = new ArrayList<Double>();
    year.forEach(sum -> rates.add(rate(sum, feeling)));
    double[] sorted = rates.stream().mapToDouble(rate -> rate).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** Months that stand out from their own calendar year, oldest first. */
  List<Change> changes() {
    var candidates = new ArrayList<Change>();
    var probabilities = new ArrayList<Double>();
    for (NavigableMap<Integer, WordCounts.Sum> year : years()) {
      for (Map.Entry<Integer, WordCounts.Sum> month : year.entrySet()) {
        for (Feeling feeling : Feeling.values()) {
          Change change = change(month, feeling, median(year.values(), feeling));
          candidates.add(change);
          probabilities.add(probability(change, month.getValue(), year.values()));
        }
      }
    }
    double[] adjusted =
        Holm.adjusted(probabilities.stream().mapToDouble(probability -> probability).toArray());
    return IntStream.range(0, adjusted.length)
        .filter(i -> adjusted[i] <= FALSE_ALARMS)
        .mapToObj(candidates::get)
        .filter(WordMonths::isOfNote)
        .toList();
  }

  private List<NavigableMap<Integer, WordCounts.Sum>> years() {
    var years = new TreeMap<Integer, NavigableMap<Integer, WordCounts.Sum>>();
    months.forEach((month, sum) ->
        years.computeIfAbsent(Math.floorDiv(month, MONTHS), y -> new TreeMap<>()).put(month, sum));
    return years.values().stream().filter(year -> year.size() >= FEWEST_MONTHS).toList();
  }

  private static Change change(
      Map.Entry<Integer, WordCounts.Sum> month, Feeling feeling, double median) {
    WordCounts.Sum sum = month.getValue();
    return new Change(month.getKey(), feeling, sum.of(feeling), rate(sum, feeling), median);
  }

  /** Of two exact tests, against the median and against the rest of the year, the more doubtful. */
  private double probability(Change change, WordCounts.Sum month, Iterable<WordCounts.Sum> year) {
    double crowding = counts.crowding(change.feeling());
    double count = change.count() / crowding;
    double all = 0;
    double words = 0;
    for (WordCounts.Sum sum : year) {
      all += sum.of(change.feeling()) / crowding;
      words += sum.words();
    }
    double expected = change.median() / PER * month.words() / crowding;
    return Math.max(
        Poisson.difference(count, expected), Poisson.share(count, all, month.words() / words));
  }

  private static boolean isOfNote(Change change) {
    return change.isMore()
        ? change.rate() >= LEAST_FACTOR * change.median()
        : change.rate() * LEAST_FACTOR <= change.median();
  }
}
