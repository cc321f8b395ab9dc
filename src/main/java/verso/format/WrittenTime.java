package verso.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import verso.format.TimeTokens.Token;
import verso.format.Timestamps.DateOrder;

/**
 * Points in time as people write them, in any order and language that exports use: {@code Aug 17,
 * 2026, 1:14:48 PM CEST}, {@code 9 mars 2024, 10:39:12 CET}, {@code 27.08.2026, 20:04:54 MESZ},
 * {@code 2026年7月30日 00:23:06}, {@code Wed Oct 10 20:19:24 +0000 2018}. A text with a word that is
 * neither month nor weekday nor zone states no time.
 */
final class WrittenTime {
  private static final int HALF_DAY = 12;

  /** Two digits up to this mean 2000 and later. */
  private static final int LATEST_SHORT_YEAR = 69;

  private final List<Token> tokens;
  private final DateOrder order;
  private final WallTime wall = new WallTime();
  private final List<Token> loose = new ArrayList<>();
  private TimeWords.Role half = TimeWords.Role.UNKNOWN;
  private boolean isArabic;
  private int month;
  private boolean isMonthAWeekday;
  private int at;

  private WrittenTime(List<Token> tokens, DateOrder order) {
    this.tokens = tokens;
    this.order = order;
  }

  /** The point in time a text states; empty when it states none. */
  static Optional<Timestamp> parse(String text, DateOrder order) {
    Optional<Timestamp> time = read(text, order);
    boolean isWhole = time.isPresent() && text.indexOf('(') < 0;
    if (isWhole) {
      return time;
    }
    String zoned = ZoneNames.asOffset(text);
    return zoned.equals(text) ? time : read(zoned, order).or(() -> time);
  }

  private static Optional<Timestamp> read(String text, DateOrder order) {
    var reader = new WrittenTime(TimeTokens.of(text), order);
    reader.isArabic = text.indexOf('\u200F') >= 0 || text.indexOf('\u060C') >= 0;
    return reader.read() ? reader.wall.timestamp() : Optional.empty();
  }

  private boolean read() {
    while (at < tokens.size()) {
      Token token = tokens.get(at);
      boolean fits = token.isNumber() ? number() : token.isWord() ? word() : mark(token);
      if (!fits) {
        return false;
      }
    }
    addHalfOfDay();
    return wall.hasDate() ? loose.isEmpty() && month == 0 : dateOfWords();
  }

  private boolean number() {
    if (follows(1, ':') && isNumber(2)) {
      return !wall.hasTime() && time(':');
    }
    for (char separator : new char[] {'/', '-', '.'}) {
      if (follows(1, separator) && isNumber(2) && !follows(3, ':')) {
        return isDateComplete() ? separator == '.' && time('.') : dateOfNumbers(separator);
      }
    }
    loose.add(tokens.get(at++));
    return loose.size() <= 2;
  }

  private boolean isDateComplete() {
    return wall.hasDate() || (month > 0 && loose.size() == 2);
  }

  private boolean time(char separator) {
    wall.time(tokens.get(at).value(), tokens.get(at + 2).value());
    at += 3;
    if (follows(0, separator) && isNumber(1)) {
      int second = tokens.get(at + 1).value();
      at += 2;
      wall.seconds(second, fraction());
    } else if (follows(0, ':')) {
      at++;
    }
    return true;
  }

  private int fraction() {
    boolean isFraction =
        (follows(0, '.') || follows(0, ',')) && isNumber(1) && !tokens.get(at + 1).isAfterSpace();
    if (!isFraction) {
      return 0;
    }
    String digits = (tokens.get(at + 1).word() + "000000000").substring(0, 9);
    at += 2;
    return Integer.parseInt(digits);
  }

  private boolean dateOfNumbers(char separator) {
    int[] parts = new int[3];
    int count = 0;
    boolean isYearFirst = tokens.get(at).word().length() == 4;
    while (count < 3 && isNumber(0)) {
      parts[count++] = tokens.get(at++).value();
      if (count < 3 && !(follows(0, separator) && isNumber(1))) {
        break;
      }
      at += count < 3 ? 1 : 0;
    }
    at += follows(0, separator) && separator != '-' ? 1 : 0;
    if (count == 2 && follows(0, ',') && isNumber(1) && tokens.get(at + 1).word().length() == 4) {
      // The English order under a month's number, as Meta prints it in Japanese: 8月 30, 2026.
      wall.date(tokens.get(at + 1).value(), parts[0], parts[1]);
      at += 2;
      return isNoZero(parts);
    }
    return count == 3
        ? threeNumbers(parts, isYearFirst, separator)
        : twoNumbers(parts, isYearFirst);
  }

  private boolean threeNumbers(int[] parts, boolean isYearFirst, char separator) {
    if (isYearFirst) {
      wall.date(parts[0], parts[1], parts[2]);
      return isNoZero(parts);
    }
    boolean dayFirst =
        parts[0] > 12
            || (parts[1] <= 12 && (separator == '.' || isArabic || order == DateOrder.DAY_FIRST))
            || (parts[1] <= 12 && separator == '-');
    int day = dayFirst ? parts[0] : parts[1];
    int monthNumber = dayFirst ? parts[1] : parts[0];
    wall.date(fullYear(parts[2]), monthNumber, day);
    return isNoZero(parts);
  }

  private static boolean isNoZero(int[] parts) {
    return parts[0] > 0 && parts[1] > 0;
  }

  private boolean twoNumbers(int[] parts, boolean isYearFirst) {
    if (isYearFirst) {
      wall.date(parts[0], parts[1], 0);
    } else {
      wall.date(parts[1] >= 1_000 ? parts[1] : 0, parts[0], 0);
    }
    return wall.hasDate() && isNoZero(parts);
  }

  private boolean word() {
    String word = tokens.get(at).word();
    boolean isLast = ++at == tokens.size();
    OptionalInt named = TimeWords.ALL.month(word);
    TimeWords.Role role = TimeWords.ALL.role(word);
    if (named.isPresent()) {
      // Of two, the first is a weekday: mar. 3 mars 2020.
      boolean isOnly = month == 0 || isMonthAWeekday;
      month = named.getAsInt();
      isMonthAWeekday = role == TimeWords.Role.SKIP;
      return isOnly;
    }
    OptionalInt zone = TimeWords.ALL.zone(word);
    if (zone.isPresent() && (wall.hasTime() || isBeforeTime())) {
      return zone(zone.getAsInt());
    }
    return switch (role) {
      case AM, PM -> half(role);
      case MONTH -> numberOfMonth();
      case SKIP -> true;
      case UNKNOWN -> isLast && wall.hasTime() && looksLikeZone(word);
    };
  }

  /** Whether a clock follows at once, as in {@code 2024年1月4日 CET 00:05:07}. */
  private boolean isBeforeTime() {
    return isNumber(0) && follows(1, ':');
  }

  private boolean half(TimeWords.Role role) {
    half = role;
    isArabic |=
        Character.UnicodeScript.of(tokens.get(at - 1).word().codePointAt(0))
            == Character.UnicodeScript.ARABIC;
    return true;
  }

  private boolean numberOfMonth() {
    if (!isNumber(0)) {
      return false;
    }
    month = tokens.get(at++).value();
    return true;
  }

  /** An abbreviation we do not know costs the zone, not the time. */
  private static boolean looksLikeZone(String word) {
    return word.length() <= 5 && word.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private boolean zone(int seconds) {
    wall.offset(seconds);
    boolean isSigned = seconds == 0 && (follows(0, '+') || follows(0, '-')) && isNumber(1);
    return !isSigned || offset();
  }

  private boolean mark(Token token) {
    boolean isSign = token.is('+') || token.is('-');
    if (isSign && wall.hasTime() && !wall.isZoned() && isOffset()) {
      return offset();
    }
    at++;
    return token.word().length() == 1 && ",.-'’/|·;@॰".contains(token.word());
  }

  private boolean isOffset() {
    return isNumber(1)
        && !tokens.get(at + 1).isAfterSpace()
        && tokens.get(at + 1).word().length() > 1;
  }

  private boolean offset() {
    int sign = follows(0, '-') ? -1 : 1;
    Token hours = tokens.get(at + 1);
    at += 2;
    int minutes = 0;
    if (follows(0, ':') && isNumber(1)) {
      minutes = tokens.get(at + 1).value();
      at += 2;
    }
    boolean isTogether = hours.word().length() > 2;
    int hour = isTogether ? hours.value() / 100 : hours.value();
    wall.offset(WallTime.offsetOf(sign, hour, isTogether ? hours.value() % 100 : minutes));
    return true;
  }

  private void addHalfOfDay() {
    boolean isTwelve = wall.hour() == HALF_DAY;
    if (half == TimeWords.Role.PM && wall.hour() < HALF_DAY) {
      wall.plusHours(HALF_DAY);
    } else if (half == TimeWords.Role.AM && isTwelve) {
      wall.plusHours(-HALF_DAY);
    }
  }

  /** The date of a month's name and the numbers around it. */
  private boolean dateOfWords() {
    if (month == 0 || month > 12 || loose.isEmpty()) {
      return false;
    }
    Token first = loose.getFirst();
    Token last = loose.getLast();
    if (loose.size() == 1) {
      wall.date(first.word().length() == 4 ? first.value() : 0, month, 0);
      return wall.hasDate();
    }
    boolean isYearFirst = first.word().length() == 4;
    int day = isYearFirst ? last.value() : first.value();
    wall.date(fullYear(isYearFirst ? first.value() : last.value()), month, day);
    return day > 0;
  }

  private static int fullYear(int year) {
    if (year > 99) {
      return year;
    }
    return year <= LATEST_SHORT_YEAR ? 2_000 + year : 1_900 + year;
  }

  private boolean follows(int distance, char mark) {
    int index = at + distance;
    return index < tokens.size() && tokens.get(index).is(mark);
  }

  private boolean isNumber(int distance) {
    int index = at + distance;
    return index < tokens.size() && tokens.get(index).isNumber();
  }
}
