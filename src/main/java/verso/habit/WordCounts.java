package verso.habit;

import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.LongStream;
import verso.measure.Feeling;
import verso.measure.Wording;
import verso.trace.Kind;

/**
 * The person's own words, added up in the pass that reads the timeline: by month, platform and
 * kind, never by row. Immutable.
 */
public final class WordCounts {
  /** Nobody wrote anything. */
  public static final WordCounts NONE = new Builder().build();

  /**
   * Where words were written.
   *
   * @param month local, counted from January of the year 0
   * @param platform its id
   */
  public record Place(int month, String platform, Kind kind) {}

  /**
   * How many words.
   *
   * @param texts they stand in
   * @param words in languages that are read
   * @param unread words in other languages, or in none that shows
   * @param feelings words that carry a feeling, by the position of each {@link Feeling}
   */
  public record Sum(long texts, long words, long unread, List<Long> feelings) {
    public Sum {
      feelings = List.copyOf(feelings);
    }

    /** How many words carry that feeling. */
    public long of(Feeling feeling) {
      return feelings.get(feeling.ordinal());
    }

    /** How many words there are, whether they were read or not. */
    public long all() {
      return words + unread;
    }
  }

  private final Map<Place, Sum> places;
  private final NavigableMap<Integer, Sum> months;
  private final Map<Feeling, Double> crowding;
  private final Map<Feeling, BitSet> texts;

  private WordCounts(Builder from) {
    places =
        new TreeMap<>(
            Comparator.comparingInt(Place::month)
                .thenComparing(Place::platform)
                .thenComparing(Place::kind));
    from.places.forEach((place, counts) -> places.put(place, sum(counts)));
    var byMonth = new TreeMap<Integer, long[]>();
    from.places.forEach((place, counts) -> byMonth.merge(place.month, counts, WordCounts::added));
    months = new TreeMap<>();
    byMonth.forEach((month, counts) -> months.put(month, sum(counts)));
    crowding = new EnumMap<>(Feeling.class);
    texts = new EnumMap<>(Feeling.class);
    for (Feeling feeling : Feeling.values()) {
      crowding.put(feeling, from.crowding(feeling));
      texts.put(feeling, (BitSet) from.texts[feeling.ordinal()].clone());
    }
  }

  private static Sum sum(long[] counts) {
    List<Long> feelings = LongStream.of(counts).skip(Builder.FEELINGS).boxed().toList();
    return new Sum(counts[Builder.TEXTS], counts[Builder.WORDS], counts[Builder.UNREAD], feelings);
  }

  private static long[] added(long[] one, long[] other) {
    long[] sum = one.clone();
    for (int i = 0; i < sum.length; i++) {
      sum[i] += other[i];
    }
    return sum;
  }

  /** By month, platform and kind. */
  public Map<Place, Sum> places() {
    return Collections.unmodifiableMap(places);
  }

  /** By month, which is counted from January of the year 0. */
  public NavigableMap<Integer, Sum> months() {
    return Collections.unmodifiableNavigableMap(months);
  }

  /**
   * How much more the words of a feeling crowd in single texts than chance would have it: the
   * variance of their number in a text, divided by what it would be if they fell evenly; 1 at
   * least.
   */
  public double crowding(Feeling feeling) {
    return crowding.get(feeling);
  }

  /** Whether the trace of that number holds a word of that feeling. */
  public boolean holds(int number, Feeling feeling) {
    return texts.get(feeling).get(number);
  }

  /** Adds up. */
  public static final class Builder {
    private static final int TEXTS = 0;
    private static final int WORDS = 1;
    private static final int UNREAD = 2;
    private static final int FEELINGS = 3;

    private static final Feeling[] ALL = Feeling.values();

    private final Map<Place, long[]> places = new HashMap<>();
    private final BitSet[] texts = new BitSet[ALL.length];
    private final long[] counts = new long[ALL.length];
    private final long[] squares = new long[ALL.length];
    private final long[] products = new long[ALL.length];
    private long words;
    private long squaredWords;

    public Builder() {
      for (int i = 0; i < texts.length; i++) {
        texts[i] = new BitSet();
      }
    }

    /**
     * Adds what was counted of a text.
     *
     * @param number of the trace
     */
    public Builder add(Place place, Wording wording, int number) {
      long[] sums = places.computeIfAbsent(place, p -> new long[FEELINGS + ALL.length]);
      sums[TEXTS]++;
      if (!wording.isRead()) {
        sums[UNREAD] += wording.words();
        return this;
      }
      long length = wording.words();
      sums[WORDS] += length;
      words += length;
      squaredWords += length * length;
      if (wording.hasFeeling()) {
        for (int i = 0; i < ALL.length; i++) {
          addFeeling(sums, i, wording.count(ALL[i]), length, number);
        }
      }
      return this;
    }

    private void addFeeling(long[] sums, int feeling, int count, long length, int number) {
      if (count > 0) {
        sums[FEELINGS + feeling] += count;
        counts[feeling] += count;
        squares[feeling] += (long) count * count;
        products[feeling] += count * length;
        texts[feeling].set(number);
      }
    }

    /** The sum over texts of (count − rate × words)², divided by the sum of rate × words. */
    private double crowding(Feeling feeling) {
      int i = feeling.ordinal();
      if (counts[i] == 0) {
        return 1;
      }
      double rate = (double) counts[i] / words;
      double squared = squares[i] - 2 * rate * products[i] + rate * rate * squaredWords;
      return Math.max(1, squared / counts[i]);
    }

    public WordCounts build() {
      return new WordCounts(this);
    }
  }
}
