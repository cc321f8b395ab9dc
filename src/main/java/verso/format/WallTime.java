package verso.format;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;

/** A calendar date and time of day while it is being read off a text. Not thread-safe. */
final class WallTime {
  private static final int EARLIEST_YEAR = 1_000;
  private static final int LATEST_YEAR = 9_999;
  private static final long SECONDS_PER_DAY = 86_400;
  private static final int LARGEST_OFFSET = 18 * 3_600;

  /** What programs print for "no time". */
  private static final Set<Instant> PLACEHOLDERS =
      Set.of(Instant.EPOCH, Instant.parse("1601-01-01T00:00:00Z"));

  private int year;
  private int month;
  private int day;
  private int secondOfDay;
  private int nano;
  private int offset;
  private boolean isZoned;
  private Timestamp.Unit unit = Timestamp.Unit.YEAR;
  private boolean isPossible = true;

  /** Sets the date; a day, or a day and a month, of 0 was not given. */
  WallTime date(int year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
    return this;
  }

  /** Sets the time of day, without seconds. */
  WallTime time(int hour, int minute) {
    // Some platforms call midnight the hour 24 of the day, and some clocks know a second 60.
    isPossible &= hour < 24 && minute < 60 || hour == 24 && minute == 0;
    secondOfDay = hour * 3_600 + minute * 60;
    unit = Timestamp.Unit.MINUTE;
    return this;
  }

  /** Sets seconds and nanoseconds, after the time. */
  WallTime seconds(int second, int nano) {
    isPossible &= second <= 60;
    secondOfDay += Math.min(second, 59);
    this.nano = nano;
    unit = Timestamp.Unit.SECOND;
    return this;
  }

  /** Adds hours: the second half of the day. */
  WallTime plusHours(int hours) {
    secondOfDay += hours * 3_600;
    return this;
  }

  /** Sets the offset from UTC in seconds. */
  WallTime offset(int seconds) {
    isPossible &= Math.abs(seconds) <= LARGEST_OFFSET;
    offset = seconds;
    isZoned = true;
    return this;
  }

  boolean hasTime() {
    return unit == Timestamp.Unit.SECOND || unit == Timestamp.Unit.MINUTE;
  }

  boolean hasDate() {
    return year != 0;
  }

  boolean isZoned() {
    return isZoned;
  }

  int hour() {
    return secondOfDay / 3_600;
  }

  /** The point in time, if there can be such a one and it is no placeholder. */
  Optional<Timestamp> timestamp() {
    if (!isPossible || !isDatePossible() || (hasTime() && day == 0)) {
      return Optional.empty();
    }
    long days = LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)).toEpochDay();
    Instant instant = Instant.ofEpochSecond(days * SECONDS_PER_DAY + secondOfDay - offset, nano);
    return hasTime() && PLACEHOLDERS.contains(instant)
        ? Optional.empty()
        : Optional.of(new Timestamp(instant, finestUnit(), isZoned));
  }

  private boolean isDatePossible() {
    return year >= EARLIEST_YEAR
        && year <= LATEST_YEAR
        && month <= 12
        && (day == 0 || (month > 0 && day <= Month.of(month).length(Year.isLeap(year))));
  }

  private Timestamp.Unit finestUnit() {
    if (hasTime()) {
      return unit;
    }
    if (day > 0) {
      return Timestamp.Unit.DAY;
    }
    return month > 0 ? Timestamp.Unit.MONTH : Timestamp.Unit.YEAR;
  }

  /** The offset of hours and minutes, in seconds. */
  static int offsetOf(int sign, int hours, int minutes) {
    return sign * (hours * 3_600 + minutes * 60);
  }

  /** The offset a text such as {@code +05:30} states, in seconds. */
  static int offsetOf(String text) {
    return ZoneOffset.of(text).getTotalSeconds();
  }
}
