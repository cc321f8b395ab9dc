package verso.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import verso.claim.Period;
import verso.habit.WallClock;
import verso.trace.Moment;
import verso.trace.Trace;

/**
 * Every ad that was shown on a known day, in columns: some twenty bytes each. An ad counts once,
 * even where it was acted upon, too.
 */
final class AdColumns {
  private static final AdMethod[] METHODS = AdMethod.values();
  private static final int FIRST_SIZE = 16;

  private final WallClock clock;
  private final long latest;
  private final Map<String, Integer> advertisers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();
  private final List<Spellings> spellings = new ArrayList<>();
  private final Map<String, Integer> platforms = new TreeMap<>();
  private final List<String> platformIds = new ArrayList<>();
  private final BitSet timed = new BitSet();
  private long[] millis = new long[FIRST_SIZE];
  private int[] advertiser = new int[FIRST_SIZE];
  private byte[] platform = new byte[FIRST_SIZE];
  private byte[] method = new byte[FIRST_SIZE];
  private int size;

  /**
   * No ads yet.
   *
   * @param latest what is dated later is not believed, in milliseconds since 1970
   */
  AdColumns(WallClock clock, long latest) {
    this.clock = clock;
    this.latest = latest;
  }

  void add(Ad ad) {
    Trace trace = ad.stored().trace();
    Moment moment = trace.moment();
    if (!ad.isShown() || !hasDay(moment)) {
      return;
    }
    grow();
    millis[size] = millis(moment);
    timed.set(size, Times.isOrdered(moment));
    advertiser[size] = advertiserOf(ad);
    platform[size] = (byte) number(trace.platform(), platforms, platformIds);
    method[size] = (byte) AdMethod.of(ad.criteria().toList()).ordinal();
    size++;
  }

  private boolean hasDay(Moment moment) {
    return Period.stated(moment)
        .map(Instant::toEpochMilli)
        .filter(millis -> millis <= latest && WallClock.isPlausible(millis))
        .filter(any -> moment.precision().compareTo(Moment.Precision.DAY) <= 0)
        .isPresent();
  }

  /** A day, or what a clock without a zone showed, is meant where the person is. */
  long millis(Moment moment) {
    long shown = moment.instant().toEpochMilli();
    boolean isLocal =
        moment.precision() == Moment.Precision.DAY || moment.standing() == Moment.Standing.LOCAL;
    return isLocal ? clock.millis(shown) : shown;
  }

  private int advertiserOf(Ad ad) {
    int number = number(ad.key(), advertisers, keys);
    if (number == spellings.size()) {
      spellings.add(new Spellings());
    }
    spellings.get(number).count(ad.advertiser());
    return number;
  }

  private static int number(String name, Map<String, Integer> numbers, List<String> names) {
    return numbers.computeIfAbsent(
        name,
        n -> {
          names.add(n);
          return names.size() - 1;
        });
  }

  private void grow() {
    if (size == millis.length) {
      int larger = size + size / 2;
      millis = Arrays.copyOf(millis, larger);
      advertiser = Arrays.copyOf(advertiser, larger);
      platform = Arrays.copyOf(platform, larger);
      method = Arrays.copyOf(method, larger);
    }
  }

  int size() {
    return size;
  }

  WallClock clock() {
    return clock;
  }

  long millis(int row) {
    return millis[row];
  }

  /** The local day, counted from 1970. */
  int day(int row) {
    return clock.day(millis[row]);
  }

  /** Whether the time of day is known. */
  boolean isTimed(int row) {
    return timed.get(row);
  }

  AdMethod method(int row) {
    return METHODS[method[row]];
  }

  String platform(int row) {
    return platformIds.get(platform[row]);
  }

  /** Ids of the platforms that say when they showed ads, by the alphabet. */
  List<String> platforms() {
    return List.copyOf(platforms.keySet());
  }

  /** What all names of an advertiser have in common, by its number; empty for the unnamed. */
  List<String> keys() {
    return keys;
  }

  /** The name of an advertiser as most records write it. */
  String name(int number) {
    return spellings.get(number).best();
  }

  /** Times of the ads that are meant, in order. */
  long[] times(IntPredicate meant) {
    return IntStream.range(0, size).filter(meant).mapToLong(row -> millis[row]).sorted().toArray();
  }

  /** Rows of every advertiser by its number, each in the order of time. */
  int[][] byAdvertiser() {
    int[] counts = new int[keys.size()];
    for (int row = 0; row < size; row++) {
      counts[advertiser[row]]++;
    }
    int[][] rows = new int[keys.size()][];
    Arrays.setAll(rows, number -> new int[counts[number]]);
    for (int row = size - 1; row >= 0; row--) {
      rows[advertiser[row]][--counts[advertiser[row]]] = row;
    }
    for (int number = 0; number < rows.length; number++) {
      rows[number] = inOrder(rows[number]);
    }
    return rows;
  }

  /** By second, which needs no object for each row. */
  private int[] inOrder(int[] rows) {
    return IntStream.of(rows)
        .mapToLong(row -> Math.floorDiv(millis[row], 1000L) << 31 | row)
        .sorted()
        .mapToInt(key -> (int) (key & Integer.MAX_VALUE))
        .toArray();
  }
}
