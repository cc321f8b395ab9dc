package verso.measure;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import verso.table.Table;

/** Lengths of time as people write them, in the words of {@code units.tsv}. */
final class WrittenLength {
  private static final int MOST_DIGITS = 18;

  /** Seconds by the word or letter that stands for so many. */
  private static final Map<String, Integer> WORDS =
      Table.rows(WrittenLength.class, "units.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(List::getFirst, r -> Integer.valueOf(r.get(1))));

  private WrittenLength() {}

  /** A number, perhaps with a point; {@link Unit#UNKNOWN} for anything else. */
  static double number(String written) {
    int points = 0;
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      if (c == '.') {
        points++;
      } else if (c < '0' || c > '9') {
        return Unit.UNKNOWN;
      }
    }
    boolean isNumber = points <= 1 && written.length() > points && written.length() <= MOST_DIGITS;
    return isNumber ? Double.parseDouble(written) : Unit.UNKNOWN;
  }

  /** In seconds; {@link Unit#UNKNOWN} when it cannot be read. A bare number counts seconds. */
  static double seconds(String written) {
    if (written.startsWith("P")) {
      return ofIso(written);
    }
    return written.indexOf(':') >= 0 ? ofClock(written) : ofWords(written);
  }

  private static double ofIso(String written) {
    try {
      return Duration.parse(written).toMillis() / 1000.0;
    } catch (DateTimeParseException e) {
      return Unit.UNKNOWN;
    }
  }

  /** Hours, minutes, seconds; of two numbers minutes and seconds. */
  private static double ofClock(String written) {
    double seconds = 0;
    for (String part : written.split(":", -1)) {
      double number = number(part);
      if (number < 0) {
        return Unit.UNKNOWN;
      }
      seconds = seconds * 60 + number;
    }
    return seconds;
  }

  /** {@code 1 h 20 min}, {@code 35 seconds}, {@code 31.5 hours}, {@code 12}. */
  private static double ofWords(String written) {
    String text = written.toLowerCase(Locale.ROOT).replace(',', '.');
    double seconds = 0;
    int at = 0;
    while (at < text.length()) {
      int word = end(text, at, true);
      int next = end(text, word, false);
      double number = number(text.substring(at, word).strip());
      String unit = text.substring(word, next).strip();
      Integer worth = unit.isEmpty() ? Integer.valueOf(1) : WORDS.get(unit);
      if (number < 0 || worth == null) {
        return Unit.UNKNOWN;
      }
      seconds += number * worth;
      at = next;
    }
    return text.isEmpty() ? Unit.UNKNOWN : seconds;
  }

  /** Where digits end, or what is none. */
  private static int end(String text, int from, boolean areDigits) {
    int at = from;
    while (at < text.length() && isOfNumber(text.charAt(at)) == areDigits) {
      at++;
    }
    return at;
  }

  private static boolean isOfNumber(char c) {
    return c >= '0' && c <= '9' || c == '.';
  }
}
