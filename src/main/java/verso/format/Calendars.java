package verso.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.Optional;

/**
 * Dates that phones write by the calendar their owner counts in. Which one it is shows by the year:
 * 2567 is Buddhist, 1446 Islamic, 1403 Iranian.
 */
final class Calendars {
  private static final int BUDDHIST_FROM = 2_400;
  private static final int BUDDHIST_AHEAD = 543;
  private static final int IRANIAN_FROM = 1_300;
  private static final int ISLAMIC_FROM = 1_430;
  private static final int ISLAMIC_TO = 1_500;

  /** Of two digits, these are the end of a Buddhist year: phones had no chats before 2009. */
  private static final int SHORT_BUDDHIST_FROM = 52;

  /** The day before the first of the Iranian calendar, less 365 days, counted from 1970. */
  private static final long IRANIAN_EPOCH = -492_268;

  private Calendars() {}

  /**
   * The date in our calendar; empty when there is no such day. A year below 100 lacks a century.
   */
  static Optional<LocalDate> date(int year, int month, int day) {
    try {
      return Optional.of(converted(fullYear(year), month, day));
    } catch (DateTimeException e) {
      // Nobody has seen the 31st of February: the numbers mean something else.
      return Optional.empty();
    }
  }

  private static int fullYear(int year) {
    if (year >= 100) {
      return year;
    }
    return year < SHORT_BUDDHIST_FROM ? 2_000 + year : 2_500 + year;
  }

  private static LocalDate converted(int year, int month, int day) {
    if (year >= BUDDHIST_FROM) {
      return LocalDate.of(year - BUDDHIST_AHEAD, month, day);
    }
    if (year >= ISLAMIC_FROM && year < ISLAMIC_TO) {
      return LocalDate.from(HijrahDate.of(year, month, day));
    }
    return year >= IRANIAN_FROM && year < ISLAMIC_FROM
        ? iranian(year, month, day)
        : LocalDate.of(year, month, day);
  }

  /** Six months of 31 days, then months of 30; eight leap years in 33. */
  private static LocalDate iranian(int year, int month, int day) {
    if (month < 1 || month > 12 || day < 1 || day > (month <= 6 ? 31 : 30)) {
      throw new DateTimeException("no such day");
    }
    long before = 365L * (year - 1) + (8L * year + 21) / 33;
    int ofYear = (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1;
    return LocalDate.ofEpochDay(IRANIAN_EPOCH + before + ofYear);
  }
}
