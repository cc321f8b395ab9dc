package verso.format;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The first line of a message in a chat kept as text: {@code [31/12/2024, 23:59:01] Ada: Hello}, or
 * {@code 31/12/24, 23:59 - Ada: Hello}, in the manner of any country.
 *
 * @param manner how the time is set off from the rest
 * @param written the time as written
 * @param day its date, of which the order is not known yet
 * @param clock its time of day
 * @param hasSeconds whether seconds were given
 * @param rest author and text, or a notice of the app
 */
record ChatLine(
    Manner manner, String written, ChatDay day, LocalTime clock, boolean hasSeconds, String rest) {

  /** How a time is set off; one file keeps to one. */
  enum Manner {
    /** As on iPhones. */
    BRACKETS,
    /** As on Android, or a comma between spaces in some countries. */
    DASH,
    /** As on iPhones until 2018: {@code 31/12/17, 23:59:01: Ada: Hello}. */
    COLON
  }

  private static final int LONGEST_TIME = 48;
  private static final int SHORTEST_TIME = 8;

  /** Three numbers; then the time of day, perhaps behind a word such as {@code um} or {@code à}. */
  private static final Pattern STAMP =
      Pattern.compile(
          "\\s*(\\d{1,4})\\s*[./-]\\s*(\\d{1,2})\\s*[./-]\\s*(\\d{1,4})(?!\\d)[\\s,.]*(.+)");

  private static final Pattern HOURS = Pattern.compile("(\\d)\\s*h\\s*(\\d)");
  private static final Pattern SPELT_MINUTES = Pattern.compile("(\\d)\\s*min(?:\\s*(\\d+)\\s*s)?");

  /** Reads a line; empty when it continues the message before it. */
  static Optional<ChatLine> of(String line) {
    int start = visible(line, 0);
    if (start == line.length()) {
      return Optional.empty();
    }
    if (line.charAt(start) == '[') {
      int end = line.indexOf(']', start);
      return end < 0 ? Optional.empty() : read(Manner.BRACKETS, line, start + 1, end, end + 1);
    }
    return Character.isDigit(line.charAt(start)) ? dashed(line, start) : Optional.empty();
  }

  private static Optional<ChatLine> dashed(String line, int start) {
    int last = Math.min(line.length() - 1, start + LONGEST_TIME);
    for (int i = start + SHORTEST_TIME; i < last; i++) {
      Optional<Manner> manner = isSpace(line.charAt(i + 1)) ? manner(line, i) : Optional.empty();
      int end = i;
      Optional<ChatLine> found = manner.flatMap(m -> read(m, line, start, end, end + 1));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  private static Optional<Manner> manner(String line, int at) {
    boolean isAfterSpace = isSpace(line.charAt(at - 1));
    return switch (line.charAt(at)) {
      case '-', '–', ',' -> isAfterSpace ? Optional.of(Manner.DASH) : Optional.empty();
      case ':' -> isAfterSpace ? Optional.empty() : Optional.of(Manner.COLON);
      default -> Optional.empty();
    };
  }

  private static Optional<ChatLine> read(Manner manner, String line, int start, int end, int rest) {
    if (end - start > LONGEST_TIME) {
      return Optional.empty();
    }
    String written = line.substring(start, end);
    Matcher stamp = STAMP.matcher(TimeTokens.evened(written));
    if (!stamp.matches()) {
      return Optional.empty();
    }
    ChatDay day = ChatDay.of(stamp.group(1), stamp.group(2), stamp.group(3));
    return clock(stamp.group(4))
        .map(time ->
            new ChatLine(
                manner,
                written.strip(),
                day,
                LocalTime.ofInstant(time.instant(), ZoneOffset.UTC),
                time.unit() == Timestamp.Unit.SECOND,
                line.substring(rest).strip()));
  }

  /** The time of day, read as one of a day that does not matter. */
  private static Optional<Timestamp> clock(String text) {
    String spelt = SPELT_MINUTES.matcher(text).replaceAll("$1:$2").replaceFirst(":$", "");
    String plain = HOURS.matcher(spelt).replaceFirst("$1:$2");
    return Timestamps.parse("2000-01-01 " + plain.strip())
        .filter(
            time -> time.unit() == Timestamp.Unit.SECOND || time.unit() == Timestamp.Unit.MINUTE);
  }

  /** The place of the first character that is no invisible mark. */
  private static int visible(String line, int from) {
    int at = from;
    while (at < line.length() && Character.getType(line.charAt(at)) == Character.FORMAT) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
