package verso.habit.rhythm;

import java.time.Instant;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import verso.claim.Period;
import verso.habit.Span;
import verso.habit.WallClock;

/**
 * What falls into each hour of the week: 0 is Monday between midnight and one, 167 Sunday between
 * eleven and midnight. Filled row by row; not safe for threads.
 */
final class HourGrid {
  static final int DAYS = 7;
  static final int HOURS = 24;
  static final int CELLS = DAYS * HOURS;

  /** Night is from midnight until this hour. */
  static final int NIGHT_ENDS = 5;

  private static final long QUARTER_HOUR = 15 * 60_000L;

  private final long[] events = new long[CELLS];
  private final long[] seconds = new long[CELLS];
  private final long[] byMinute = new long[MeanHour.MINUTES];
  private long stated;
  private long firstMillis;
  private long lastMillis;
  private long lastDay = Long.MIN_VALUE;
  private int activeDays;

  /**
   * Hours that there really were in each hour of the week: of a week in which clocks are put
   * forward one is missing, of one in which they are put back one counts twice.
   *
   * @param fromMillis included
   * @param toMillis excluded
   */
  static double[] opportunities(WallClock clock, long fromMillis, long toMillis) {
    var hours = new double[CELLS];
    for (long at = fromMillis; at < toMillis; at += QUARTER_HOUR) {
      hours[clock.hourOfWeek(at)] += Math.min(QUARTER_HOUR, toMillis - at) / 3_600_000.0;
    }
    return hours;
  }

  /**
   * Takes note of one event, in the order of time.
   *
   * @param start when it began: milliseconds since 1970
   * @param length how long it lasted, in seconds; negative where that is not stated
   */
  void add(WallClock clock, long start, int length) {
    long shown = clock.seconds(start);
    lengthen(start, Math.floorDiv(shown, 86_400L));
    events[cell(shown)]++;
    byMinute[(int) Math.floorMod(shown, 86_400L) / 60]++;
    if (length >= 0) {
      stated++;
      spread(clock, start, length);
    }
  }

  /** Adds all that another grid of a later time holds. */
  void addLater(HourGrid other) {
    for (int cell = 0; cell < CELLS; cell++) {
      events[cell] += other.events[cell];
      seconds[cell] += other.seconds[cell];
    }
    for (int minute = 0; minute < byMinute.length; minute++) {
      byMinute[minute] += other.byMinute[minute];
    }
    firstMillis = lastDay == Long.MIN_VALUE ? other.firstMillis : firstMillis;
    lastMillis = Math.max(lastMillis, other.lastMillis);
    lastDay = other.lastDay;
    activeDays += other.activeDays;
    stated += other.stated;
  }

  /** What it holds, as the gate before any rate. */
  Span span(WallClock clock) {
    var period =
        new Period(
            Optional.of(Instant.ofEpochMilli(firstMillis)),
            Optional.of(Instant.ofEpochMilli(lastMillis)));
    int days = clock.day(lastMillis) - clock.day(firstMillis) + 1;
    return new Span((int) events(), activeDays, days, period);
  }

  private void lengthen(long start, long day) {
    if (lastDay == Long.MIN_VALUE) {
      firstMillis = start;
    }
    // What is logged at its end began a little before what came before it: days only go forth.
    if (day > lastDay) {
      activeDays++;
      lastDay = day;
    }
    lastMillis = Math.max(start, lastMillis);
  }

  private void spread(WallClock clock, long start, int length) {
    long at = start;
    int left = length;
    while (left > 0) {
      long shown = clock.seconds(at);
      int part = (int) Math.min(left, 3600 - Math.floorMod(shown, 3600L));
      seconds[cell(shown)] += part;
      at += part * 1000L;
      left -= part;
    }
  }

  private static int cell(long shown) {
    // 1 January 1970 was a Thursday.
    int weekday = (int) Math.floorMod(Math.floorDiv(shown, 86_400L) + 3, 7L);
    return weekday * HOURS + (int) Math.floorMod(shown, 86_400L) / 3600;
  }

  /** How many events began in that hour of the week. */
  long events(int cell) {
    return events[cell];
  }

  /** How many seconds of that hour of the week are stated to have been spent. */
  long seconds(int cell) {
    return seconds[cell];
  }

  /** Hours that there were of each hour of the week from the first event to the last. */
  double[] opportunities(WallClock clock) {
    return opportunities(clock, firstMillis, lastMillis);
  }

  /** On how many local days an event began. */
  int activeDays() {
    return activeDays;
  }

  /** Whether it holds enough for a rate. */
  boolean isEnough() {
    return activeDays >= Span.FEWEST_DAYS && events() >= Span.FEWEST_EVENTS;
  }

  /** All events. */
  long events() {
    return IntStream.range(0, CELLS).mapToLong(this::events).sum();
  }

  /** How many events say how long they lasted. */
  long stated() {
    return stated;
  }

  /** What shares of this grid are shares of. */
  Weight weight() {
    return Weight.of(events(), stated);
  }

  /** What fell into the hours of the week that are meant, in that weight. */
  double sum(Weight weight, IntPredicate meant) {
    long[] of = weight == Weight.MINUTES ? seconds : events;
    return IntStream.range(0, CELLS).filter(meant).mapToLong(cell -> of[cell]).sum();
  }

  /** Share of the night, 0 to 1; 0 where there is nothing. */
  double nightShare(Weight weight) {
    double all = sum(weight, cell -> true);
    return all == 0 ? 0 : sum(weight, HourGrid::isNight) / all;
  }

  /** Whether an hour of the week is at night. */
  static boolean isNight(int cell) {
    return cell % HOURS < NIGHT_ENDS;
  }

  /** Where on the round of a day its events gather. */
  MeanHour meanHour() {
    return MeanHour.of(byMinute);
  }

  /**
   * Share of a usual day's events in each hour of the day, by how often there was such an hour.
   *
   * @param opportunities of the same time
   */
  double[] dailyShares(double[] opportunities) {
    var shares = new double[HOURS];
    double all = 0;
    for (int hour = 0; hour < HOURS; hour++) {
      double count = 0;
      double chances = 0;
      for (int cell = hour; cell < CELLS; cell += HOURS) {
        count += events[cell];
        chances += opportunities[cell];
      }
      shares[hour] = chances == 0 ? 0 : count / chances;
      all += shares[hour];
    }
    for (int hour = 0; hour < HOURS && all > 0; hour++) {
      shares[hour] /= all;
    }
    return shares;
  }
}
