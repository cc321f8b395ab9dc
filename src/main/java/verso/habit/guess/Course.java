package verso.habit.guess;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import verso.claim.Period;
import verso.habit.Span;
import verso.habit.Timeline;

/**
 * What was done in one account, as far back as it may tell of what comes next. What is older than
 * two years would weigh less than a ten-millionth.
 *
 * @param timeline what the rows are of
 * @param name the account; of all platforms together {@link #EVERYWHERE}
 * @param account counted from 1 for each platform, the fullest first; people give accounts the
 *     names of others
 * @param rows in the order of time
 */
record Course(Timeline timeline, Timeline.Stream name, int account, int[] rows) {
  static final Timeline.Stream EVERYWHERE = new Timeline.Stream("", "");

  /** What is guessed to test a model: the last so many days. */
  static final int TEST_DAYS = 28;

  /** So many days must lie before them. */
  static final int TRAINING_DAYS = 90;

  /** So many events must be there to be guessed. */
  static final int FEWEST_TESTED = 20;

  private static final Duration TEST = Duration.ofDays(TEST_DAYS);
  private static final Duration TRAINING = Duration.ofDays(TRAINING_DAYS);
  private static final Duration REACH = TEST.plusDays(730);

  /** Numbers, as many as come. */
  private static final class Numbers {
    private int[] values = new int[64];
    private int size;
    private long earliest;

    void add(int value) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = value;
    }

    int[] reversed() {
      return IntStream.range(0, size).map(i -> values[size - 1 - i]).toArray();
    }
  }

  /** The accounts of which there are rows that are meant, the fullest first. */
  static List<Course> of(Timeline timeline, IntPredicate meant) {
    var byStream = new Numbers[timeline.streams().size()];
    for (int row = timeline.size() - 1; row >= 0; row--) {
      int stream = timeline.stream(row);
      Numbers rows = byStream[stream];
      if (rows != null && timeline.millis(row) < rows.earliest || !meant.test(row)) {
        continue;
      }
      if (rows == null) {
        rows = new Numbers();
        rows.earliest = timeline.millis(row) - REACH.toMillis();
        byStream[stream] = rows;
      }
      rows.add(row);
    }
    var courses = new ArrayList<Course>();
    for (int stream = 0; stream < byStream.length; stream++) {
      if (byStream[stream] != null) {
        courses.add(
            new Course(timeline, timeline.streams().get(stream), 1, byStream[stream].reversed()));
      }
    }
    courses.sort(
        Comparator.comparingInt((Course c) -> -c.size())
            .thenComparing(c -> c.name.platform())
            .thenComparing(c -> c.name.account()));
    var accounts = new HashMap<String, Integer>();
    courses.replaceAll(c -> c.numbered(accounts.merge(c.platform(), 1, Integer::sum)));
    return courses;
  }

  private Course numbered(int number) {
    return new Course(timeline, name, number, rows);
  }

  /** Of all accounts together; empty where nothing is meant. */
  static Optional<Course> everywhere(Timeline timeline, IntPredicate meant) {
    var rows = new Numbers();
    for (int row = timeline.size() - 1; row >= 0; row--) {
      if (meant.test(row)) {
        if (rows.size == 0) {
          rows.earliest = timeline.millis(row) - REACH.toMillis();
        } else if (timeline.millis(row) < rows.earliest) {
          break;
        }
        rows.add(row);
      }
    }
    return rows.size == 0
        ? Optional.empty()
        : Optional.of(new Course(timeline, EVERYWHERE, 1, rows.reversed()));
  }

  /** Id of the platform. */
  String platform() {
    return name.platform();
  }

  /** Whether it is of all platforms together. */
  boolean isEverywhere() {
    return name.equals(EVERYWHERE);
  }

  /** Ids of its platform, or of all that it is made of. */
  Set<String> platforms() {
    var platforms = new TreeSet<String>();
    if (isEverywhere()) {
      var streams = new BitSet();
      IntStream.of(rows).map(timeline::stream).forEach(streams::set);
      streams.stream().mapToObj(s -> timeline.streams().get(s).platform()).forEach(platforms::add);
    } else {
      platforms.add(platform());
    }
    return platforms;
  }

  int size() {
    return rows.length;
  }

  long millis(int i) {
    return timeline.millis(rows[i]);
  }

  /** When each row happened. */
  long[] millis() {
    return IntStream.of(rows).mapToLong(timeline::millis).toArray();
  }

  long first() {
    return millis(0);
  }

  long last() {
    return millis(rows.length - 1);
  }

  /** When the time begins that is guessed to test a model. */
  long testedFrom() {
    return last() - TEST.toMillis();
  }

  /** The first of its rows at that time or after it. */
  int firstAt(long millis) {
    int low = 0;
    int high = rows.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (millis(middle) < millis) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * Those of its rows of the last four weeks, and of before where there are none, that are meant.
   */
  int[] recent(IntPredicate meant) {
    int[] recent = IntStream.of(rows).skip(firstAt(testedFrom())).filter(meant).toArray();
    return recent.length > 0 ? recent : IntStream.of(rows).filter(meant).toArray();
  }

  /** From the first of some of its rows to the last. */
  Period period(int[] some) {
    return new Period(
        Optional.of(timeline.instant(some[0])),
        Optional.of(timeline.instant(some[some.length - 1])));
  }

  /** How much it holds. */
  Span span() {
    int active = 0;
    int before = Integer.MIN_VALUE;
    for (int row : rows) {
      int day = timeline.day(row);
      active += day != before ? 1 : 0;
      before = day;
    }
    return new Span(rows.length, active, before - timeline.day(rows[0]) + 1, period(rows));
  }

  /** Whether it reaches back far enough and holds enough to test a model on. */
  boolean isTestable(Span span) {
    return span.isEnough() && hasTraining();
  }

  private boolean hasTraining() {
    return testedFrom() - first() >= TRAINING.toMillis();
  }
}
