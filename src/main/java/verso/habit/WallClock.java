package verso.habit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * What the clock on the person's wall shows: the same as {@link java.time.ZonedDateTime}, for
 * millions of times at once.
 */
public final class WallClock {
  /** Summer time is looked up in advance for these years; beyond them offsets stay as they were. */
  private static final int FIRST_YEAR = 1990;

  private static final int LAST_YEAR = 2100;

  private static final int FIRST_DAY = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
  private static final int LAST_DAY = (int) LocalDate.of(LAST_YEAR, 1, 1).toEpochDay();
  private static final long DAY_MILLIS = 86_400_000;
  private static final long DAY_SECONDS = 86_400;

  /** No offset has so many seconds. */
  private static final int CHANGING = Integer.MAX_VALUE;

  /** The month of each day between. */
  private static final int[] MONTHS =
      IntStream.range(FIRST_DAY, LAST_DAY).map(WallClock::monthOf).toArray();

  private final ZoneId zone;

  /** When the offset changed, in seconds since 1970, and to what, in seconds. */
  private final long[] changes;

  private final int[] offsets;
  private final int firstOffset;

  /** Of each day, by UTC; {@link #CHANGING} where it changes during the day. */
  private final int[] dayOffsets;

  private WallClock(ZoneId zone, long[] changes, int[] offsets, int firstOffset) {
    this.zone = zone;
    this.changes = changes;
    this.offsets = offsets;
    this.firstOffset = firstOffset;
    this.dayOffsets = dayOffsets();
  }

  /** The clock of a zone. */
  public static WallClock in(ZoneId zone) {
    ZoneRules rules = zone.getRules();
    Instant start = LocalDateTime.of(FIRST_YEAR, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    Instant end = LocalDateTime.of(LAST_YEAR, 1, 1, 0, 0).toInstant(ZoneOffset.UTC);
    var found = new ArrayList<ZoneOffsetTransition>();
    ZoneOffsetTransition next = rules.nextTransition(start);
    while (next != null && next.getInstant().isBefore(end)) {
      found.add(next);
      next = rules.nextTransition(next.getInstant());
    }
    return new WallClock(
        zone,
        found.stream().mapToLong(ZoneOffsetTransition::toEpochSecond).toArray(),
        found.stream().mapToInt(change -> change.getOffsetAfter().getTotalSeconds()).toArray(),
        rules.getOffset(start).getTotalSeconds());
  }

  /** The zone it stands in. */
  public ZoneId zone() {
    return zone;
  }

  /** What it shows, as seconds since 1970 as if it showed UTC. */
  public long seconds(long millis) {
    long utc = Math.floorDiv(millis, 1000);
    long day = Math.floorDiv(millis, DAY_MILLIS) - FIRST_DAY;
    int known = day < 0 || day >= dayOffsets.length ? CHANGING : dayOffsets[(int) day];
    return utc + (known == CHANGING ? offset(utc) : known);
  }

  private int offset(long utc) {
    int at = Arrays.binarySearch(changes, utc);
    int change = at >= 0 ? at : -at - 2;
    return change < 0 ? firstOffset : offsets[change];
  }

  /** Almost all days have one offset, which need not be searched for. */
  private int[] dayOffsets() {
    int[] found = new int[LAST_DAY - FIRST_DAY];
    for (int day = 0; day < found.length; day++) {
      long midnight = (FIRST_DAY + day) * DAY_SECONDS;
      int offset = offset(midnight);
      found[day] = offset == offset(midnight + DAY_SECONDS - 1) ? offset : CHANGING;
    }
    return found;
  }

  /**
   * When it showed that time, given in milliseconds as if in UTC; the first of two such moments.
   */
  public long millis(long shown) {
    LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(shown, 1000), 0, ZoneOffset.UTC);
    return time.atZone(zone).toEpochSecond() * 1000 + Math.floorMod(shown, 1000L);
  }

  /** The day it showed, counted from 1970. */
  public int day(long millis) {
    return (int) Math.floorDiv(seconds(millis), 86_400L);
  }

  /** The hour of the day it showed, 0 to 23. */
  public int hour(long millis) {
    return (int) (Math.floorMod(seconds(millis), 86_400L) / 3600);
  }

  /** The hour of the week it showed, 0 for Monday between midnight and one, to 167. */
  public int hourOfWeek(long millis) {
    return weekday(day(millis)) * 24 + hour(millis);
  }

  /** The day of the week of a day counted from 1970: 0 for Monday. */
  public static int weekday(int day) {
    // 1 January 1970 was a Thursday.
    return Math.floorMod(day + 3, 7);
  }

  /** The month of a day counted from 1970, counted from January of the year 0. */
  public static int month(int day) {
    return day < FIRST_DAY || day >= LAST_DAY ? monthOf(day) : MONTHS[day - FIRST_DAY];
  }

  private static int monthOf(int day) {
    return (int) LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH);
  }

  /** Whether a time lies where clocks were ever right: others were never set, or lie. */
  public static boolean isPlausible(long millis) {
    long day = Math.floorDiv(millis, DAY_MILLIS);
    return day >= FIRST_DAY && day < LAST_DAY;
  }

  /** The month it showed, counted from January of the year 0. */
  public int month(long millis) {
    return month(day(millis));
  }
}
