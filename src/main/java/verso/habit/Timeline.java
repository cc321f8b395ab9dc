package verso.habit;

import java.time.Instant;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import verso.measure.Mark;
import verso.trace.Kind;
import verso.trace.Origin;

/**
 * Everything that carries a time, in its order: a table whose rows are numbered from 0. Parts of it
 * share its columns, so that millions of rows take tens of bytes each. Immutable.
 */
public final class Timeline {
  private static final int MINUTES_A_DAY = 24 * 60;

  private final Columns columns;
  private final int[] rows;

  public Timeline(Columns columns, int[] rows) {
    this.columns = columns;
    this.rows = rows;
  }

  /** How many rows it has. */
  public int size() {
    return rows.length;
  }

  /** The same with only the rows that are meant, in their order; they are numbered anew. */
  public Timeline where(IntPredicate meant) {
    int[] found = new int[rows.length];
    int size = 0;
    for (int row = 0; row < rows.length; row++) {
      if (meant.test(row)) {
        found[size++] = rows[row];
      }
    }
    return new Timeline(columns, Arrays.copyOf(found, size));
  }

  /**
   * The parts into which rows fall, in one go; those of a negative number fall into none.
   *
   * @param parts how many there are, numbered from 0; 127 at most
   */
  public List<Timeline> split(int parts, IntUnaryOperator part) {
    var sizes = new int[parts];
    byte[] falls = new byte[rows.length];
    for (int row = 0; row < rows.length; row++) {
      falls[row] = (byte) part.applyAsInt(row);
      if (falls[row] >= 0) {
        sizes[falls[row]]++;
      }
    }
    int[][] split = Arrays.stream(sizes).mapToObj(int[]::new).toArray(int[][]::new);
    Arrays.fill(sizes, 0);
    for (int row = 0; row < rows.length; row++) {
      if (falls[row] >= 0) {
        split[falls[row]][sizes[falls[row]]++] = rows[row];
      }
    }
    return Arrays.stream(split).map(own -> new Timeline(columns, own)).toList();
  }

  /** The rows from one (included) to another (excluded). */
  public Timeline part(int from, int to) {
    return new Timeline(columns, Arrays.copyOfRange(rows, from, to));
  }

  /** Those rows, in that order. */
  public Timeline pick(int[] chosen) {
    return new Timeline(columns, IntStream.of(chosen).map(row -> rows[row]).toArray());
  }

  /** The rows of each stream, by its number. */
  public List<int[]> rowsByStream() {
    int[] sizes = new int[columns.streams().size()];
    for (int row = 0; row < rows.length; row++) {
      sizes[stream(row)]++;
    }
    List<int[]> found = IntStream.of(sizes).mapToObj(int[]::new).toList();
    for (int row = rows.length - 1; row >= 0; row--) {
      found.get(stream(row))[--sizes[stream(row)]] = row;
    }
    return found;
  }

  /** The rows of that time, the end excluded. */
  public Timeline between(long fromMillis, long toMillis) {
    return part(firstAt(fromMillis), Math.max(firstAt(fromMillis), firstAt(toMillis)));
  }

  /** The first row at that time or after it; {@link #size} for none. */
  public int firstAt(long millis) {
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

  /** The clock that local days and hours are read from. */
  public WallClock clock() {
    return columns.clock();
  }

  /**
   * When it began: milliseconds since 1970, UTC. Where a platform logs ends, reckoned from them.
   */
  public long millis(int row) {
    return columns.millis()[rows[row]];
  }

  /** When it happened. */
  public Instant instant(int row) {
    return Instant.ofEpochMilli(millis(row));
  }

  /** Whether the time of day is known, to the minute at least. */
  public boolean isTimed(int row) {
    return columns.timed().get(rows[row]);
  }

  /** The local day, counted from 1970. */
  public int day(int row) {
    return Math.floorDiv(columns.shown()[rows[row]], MINUTES_A_DAY);
  }

  /** The local hour of the day, 0 to 23; meaningless unless {@link #isTimed}. */
  public int hour(int row) {
    return Math.floorMod(columns.shown()[rows[row]], MINUTES_A_DAY) / 60;
  }

  /** The local hour of the week, 0 for Monday after midnight; meaningless unless timed. */
  public int hourOfWeek(int row) {
    return WallClock.weekday(day(row)) * 24 + hour(row);
  }

  /** The local month, counted from January of the year 0. */
  public int month(int row) {
    return WallClock.month(day(row));
  }

  /** Id of the platform. */
  public String platform(int row) {
    return columns.streams().get(stream(row)).platform();
  }

  /** Number of the account on its platform: what one person, or profile, did there. */
  public int stream(int row) {
    return columns.stream()[rows[row]];
  }

  /** The accounts that streams stand for, by number. */
  public List<Stream> streams() {
    return columns.streams();
  }

  /** What it is a record of. */
  public Kind kind(int row) {
    return KINDS[columns.kind()[rows[row]]];
  }

  /** Who it comes from. */
  public Origin origin(int row) {
    return ORIGINS[columns.origin()[rows[row]]];
  }

  /**
   * How long it lasted by the platform's own record, in seconds; -1 where it does not say, or where
   * that is no time anybody spent.
   */
  public int seconds(int row) {
    return columns.seconds()[rows[row]];
  }

  /** Whether that is known of it. */
  public boolean is(int row, Mark mark) {
    return mark.isIn(columns.marks()[rows[row]]);
  }

  /**
   * Number of the channel, author, artist, series, app or advertiser it comes from; 0 where
   * unknown. The same in every store that knows the same ones.
   */
  public int maker(int row) {
    return columns.maker()[rows[row]];
  }

  /** Number of the topic it is filed under; 0 for none. See {@link #topics}. */
  public int topic(int row) {
    return columns.topic()[rows[row]];
  }

  /** The topics by number, each as its path of ids from the broadest down; 0 is empty. */
  public List<List<String>> topics() {
    return columns.topics();
  }

  /** By which {@link verso.index.Traces#at} finds the trace again. */
  public int number(int row) {
    return columns.number()[rows[row]];
  }

  /**
   * What one account did on one platform.
   *
   * @param platform its id
   * @param account empty where the archive holds only one
   */
  public record Stream(String platform, String account) {}

  private static final Kind[] KINDS = Kind.values();
  private static final Origin[] ORIGINS = Origin.values();

  /**
   * The columns, in the order of time.
   *
   * @param shown what the clock showed, in minutes since 1970 as if in UTC: days and hours are
   *     asked for so often that they are not looked up each time
   */
  public record Columns(
      WallClock clock,
      long[] millis,
      int[] shown,
      BitSet timed,
      int[] stream,
      List<Stream> streams,
      byte[] kind,
      byte[] origin,
      int[] seconds,
      short[] marks,
      int[] maker,
      short[] topic,
      List<List<String>> topics,
      int[] number) {}
}
