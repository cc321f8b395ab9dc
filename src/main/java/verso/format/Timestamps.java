package verso.format;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads points in time in every unit and form that exports use: Unix numbers, ISO 8601 and its
 * relatives, and the localised text of HTML pages.
 */
public final class Timestamps {
  private static final int LONGEST = 90;
  private static final long MILLIS_FROM = 100_000_000_000L;
  private static final long MICROS_FROM = 1_000 * MILLIS_FROM;
  private static final long NANOS_FROM = 1_000 * MICROS_FROM;

  /** Facebook writes the first second of this day of 1905 for "since ever". */
  private static final long SINCE_EVER = -2_048_515_200L;

  /** A number of seconds so near to 1970 counts something else, or is a placeholder. */
  private static final long LEAST_SECONDS = 172_800;

  private static final long YEAR_1000 = -30_610_224_000L;
  private static final int LONGEST_LONG = 18;
  private static final int CHROME_DIGITS = 17;
  private static final long SECONDS_1601_TO_1970 = 11_644_473_600L;
  private static final BigDecimal SECONDS_1970_TO_2001 = BigDecimal.valueOf(978_307_200L);
  private static final Pattern DECIMAL =
      Pattern.compile("-?\\d{1,19}(\\.\\d{1,20})?([eE]\\+?\\d\\d?)?");

  private Timestamps() {}

  /** Which of two numbers is the day where a text does not tell: {@code 03/08/2020}. */
  public enum DateOrder {
    MONTH_FIRST,
    DAY_FIRST
  }

  /**
   * The point in time a text states; empty when it states none, one that cannot be, or a
   * placeholder such as 0. A number's unit is told by its magnitude. Where the order of day and
   * month is open, the month comes first, as in the United States. Never throws.
   */
  public static Optional<Timestamp> parse(String text) {
    return parse(text, DateOrder.MONTH_FIRST);
  }

  /** The same, for files known to put the day or the month first. */
  public static Optional<Timestamp> parse(String text, DateOrder order) {
    String plain = stripped(text);
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return Optional.empty();
    }
    int digits = digits(plain);
    if (digits == 0) {
      return Optional.empty();
    }
    if (digits == plain.length() || (digits == plain.length() - 1 && plain.charAt(0) == '-')) {
      return wholeNumber(plain, digits);
    }
    Optional<Timestamp> iso = IsoTime.parse(plain);
    return iso.isPresent() ? iso : rare(plain, order);
  }

  /**
   * The point in time of a number as Chrome writes it: of 17 digits, microseconds since 1601; else
   * as {@link #parse(String)} reads it.
   */
  public static Optional<Timestamp> chrome(String text) {
    String plain = stripped(text);
    if (plain.length() != CHROME_DIGITS || digits(plain) != CHROME_DIGITS) {
      return parse(plain);
    }
    long micros = Long.parseLong(plain) - SECONDS_1601_TO_1970 * 1_000_000;
    return ofUnix(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1_000);
  }

  /** The point in time of a number as Apple's programs write it: seconds since 2001. */
  public static Optional<Timestamp> apple(String text) {
    String plain = stripped(text);
    return DECIMAL.matcher(plain).matches()
        ? decimal(new BigDecimal(plain).add(SECONDS_1970_TO_2001))
        : Optional.empty();
  }

  private static Optional<Timestamp> rare(String text, DateOrder order) {
    if (DECIMAL.matcher(text).matches()) {
      return decimal(new BigDecimal(text));
    }
    if (text.startsWith("/Date(") && text.endsWith(")/")) {
      // How .NET writes milliseconds; an offset behind them is for display only.
      return parse(text.substring(6, text.length() - 2).replaceFirst("(?<=\\d)[+-]\\d{4}$", ""));
    }
    return WrittenTime.parse(text, order);
  }

  /** Without blanks and the quotes of a JSON string that was put into a JSON string. */
  private static String stripped(String text) {
    String plain = text.strip();
    while (plain.length() > 1 && (plain.charAt(0) == '"' || plain.charAt(0) == '\\')) {
      int end = plain.length();
      while (end > 1 && (plain.charAt(end - 1) == '"' || plain.charAt(end - 1) == '\\')) {
        end--;
      }
      plain = plain.substring(1, end).strip();
    }
    return plain;
  }

  private static int digits(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isDigit(text.charAt(i))) {
        count++;
      }
    }
    return count;
  }

  private static Optional<Timestamp> wholeNumber(String text, int digits) {
    if (digits > LONGEST_LONG + 1 || digits == CHROME_DIGITS) {
      return Optional.empty();
    }
    Optional<Timestamp> compact =
        digits == text.length() ? IsoTime.compact(text) : Optional.empty();
    if (compact.isPresent()) {
      return compact;
    }
    return digits > LONGEST_LONG ? decimal(new BigDecimal(text)) : ofNumber(Long.parseLong(text));
  }

  private static Optional<Timestamp> ofNumber(long value) {
    long size = Math.abs(value);
    if (size < MILLIS_FROM) {
      boolean isPlaceholder = size < LEAST_SECONDS || value == SINCE_EVER;
      return isPlaceholder ? Optional.empty() : ofUnix(value, 0);
    }
    long perSecond = size < MICROS_FROM ? 1_000 : size < NANOS_FROM ? 1_000_000 : 1_000_000_000;
    long nanosPerUnit = 1_000_000_000 / perSecond;
    return ofUnix(Math.floorDiv(value, perSecond), Math.floorMod(value, perSecond) * nanosPerUnit);
  }

  /** Seconds with a fraction, milliseconds with one, or a number beyond 18 digits. */
  private static Optional<Timestamp> decimal(BigDecimal value) {
    BigDecimal size = value.abs();
    if (size.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0) {
      return Optional.empty();
    }
    if (size.compareTo(BigDecimal.valueOf(MILLIS_FROM)) >= 0) {
      return ofNumber(value.longValue());
    }
    BigDecimal whole = value.setScale(0, RoundingMode.FLOOR);
    long seconds = whole.longValue();
    return Math.abs(seconds) < LEAST_SECONDS
        ? Optional.empty()
        : ofUnix(seconds, value.subtract(whole).movePointRight(9).longValue());
  }

  private static Optional<Timestamp> ofUnix(long seconds, long nanos) {
    return seconds < YEAR_1000
        ? Optional.empty()
        : Optional.of(
            new Timestamp(Instant.ofEpochSecond(seconds, nanos), Timestamp.Unit.SECOND, true));
  }
}
