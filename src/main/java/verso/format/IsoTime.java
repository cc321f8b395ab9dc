package verso.format;

import java.util.Optional;

/**
 * Dates and times that begin with the year, all in numbers: ISO 8601 and what is close to it
 * ({@code 2023-05-01T10:00:00.000Z}, {@code 2023/5/1 10:00 UTC}, {@code 2023:05:01 10:00:00},
 * {@code 20230501T100000Z}). Read by hand, since an import reads millions of them.
 */
final class IsoTime {
  private static final int EARLIEST_COMPACT = 1900;
  private static final int LATEST_COMPACT = 2100;
  private static final int NANO_DIGITS = 9;

  private final String text;
  private final WallTime wall = new WallTime();
  private int at;

  private IsoTime(String text) {
    this.text = text;
  }

  /** The time a text states in such a form, empty for any other. */
  static Optional<Timestamp> parse(String text) {
    var reader = new IsoTime(text);
    boolean read = reader.date() && reader.restOfText();
    return read ? reader.wall.timestamp() : Optional.empty();
  }

  /** The date in a number of 4, 6, 8 or 14 digits, as far as it can be one of our days. */
  static Optional<Timestamp> compact(String digits) {
    var reader = new IsoTime(digits);
    int length = digits.length();
    boolean isCompact = length == 4 || length == 6 || length == 8 || length == 14;
    boolean read = isCompact && reader.compactDate(Math.min(length, 8)) && reader.compactTime();
    return read ? reader.wall.timestamp() : Optional.empty();
  }

  private boolean date() {
    int year = number(4);
    if (year < 0) {
      return false;
    }
    if (isDigit()) {
      at = 0;
      return compactDate(8) && at < text.length() && skip('T');
    }
    char separator = peek();
    if (separator != '-' && separator != '/' && separator != '.' && separator != ':') {
      return false;
    }
    at++;
    int month = upToTwoDigits();
    int day = 0;
    if (month > 0 && skip(separator)) {
      day = upToTwoDigits();
    }
    wall.date(year, month, Math.max(day, 0));
    return month > 0 && day >= 0 && !isDigit();
  }

  private boolean compactDate(int length) {
    int year = number(4);
    int month = length > 4 ? number(2) : 0;
    int day = length > 6 ? number(2) : 0;
    wall.date(year, month, day);
    boolean isOfUs = year >= EARLIEST_COMPACT && year <= LATEST_COMPACT;
    return isOfUs && (length <= 4 || month > 0) && (length <= 6 || day > 0);
  }

  private boolean restOfText() {
    if (at == text.length()) {
      return true;
    }
    while (skip(' ') || skip('T') || skip('t') || skip(',') || skip('_')) {
      // One of them, or a comma and a space, stands between date and time.
    }
    return at > 0 && time() && zone() && at == text.length();
  }

  private boolean time() {
    int hour = upToTwoDigits();
    if (isDigit()) {
      at -= 2;
      return compactTime();
    }
    if (hour < 0 || !skip(':')) {
      return false;
    }
    int minute = number(2);
    if (minute < 0) {
      return false;
    }
    wall.time(hour, minute);
    return !skip(':') || seconds();
  }

  private boolean compactTime() {
    if (at == text.length()) {
      return true;
    }
    int hour = number(2);
    int minute = number(2);
    if (hour < 0 || minute < 0) {
      return false;
    }
    wall.time(hour, minute);
    return !isDigit() || seconds();
  }

  private boolean seconds() {
    int second = number(2);
    if (second < 0) {
      return false;
    }
    boolean hasFraction = skip('.') || skip(',');
    wall.seconds(second, hasFraction ? nanos() : 0);
    return true;
  }

  private int nanos() {
    int nanos = 0;
    int count = 0;
    for (; isDigit(); at++) {
      if (count < NANO_DIGITS) {
        nanos = nanos * 10 + (peek() - '0');
        count++;
      }
    }
    for (; count < NANO_DIGITS; count++) {
      nanos *= 10;
    }
    return nanos;
  }

  private boolean zone() {
    while (skip(' ')) {
      // Any number of them.
    }
    if (at == text.length()) {
      return true;
    }
    if (skip('Z') || skip('z') || skipUtc()) {
      wall.offset(0);
      return true;
    }
    int sign = skip('+') ? 1 : skip('-') ? -1 : 0;
    int hours = sign == 0 ? -1 : number(2);
    int minutes = hours >= 0 && (skip(':') || isDigit()) ? number(2) : 0;
    wall.offset(WallTime.offsetOf(sign, hours, minutes));
    return hours >= 0 && minutes >= 0;
  }

  private boolean skipUtc() {
    boolean isUtc = text.startsWith("UTC", at) || text.startsWith("GMT", at);
    boolean isLast = at + 3 == text.length();
    at += isUtc && isLast ? 3 : 0;
    return isUtc && isLast;
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : '\0';
  }

  private boolean isDigit() {
    return peek() >= '0' && peek() <= '9';
  }

  private boolean skip(char wanted) {
    boolean found = peek() == wanted;
    at += found ? 1 : 0;
    return found;
  }

  private int upToTwoDigits() {
    int first = number(1);
    return first >= 0 && isDigit() ? first * 10 + number(1) : first;
  }

  /** The number in exactly so many digits, -1 when there are fewer. */
  private int number(int digits) {
    int value = 0;
    for (int i = 0; i < digits; i++, at++) {
      if (!isDigit()) {
        return -1;
      }
      value = value * 10 + (peek() - '0');
    }
    return value;
  }
}
