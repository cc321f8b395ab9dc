package verso.format;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts a written point in time into numbers, words and marks, evening out what scripts and printers
 * do differently: invisible marks, kinds of spaces, dashes and digits; East Asian unit signs become
 * {@code /} and {@code :}; what stands in brackets is dropped.
 */
final class TimeTokens {
  /** {@code 19 h 22}, {@code 19 h 22 min 07 s}. */
  private static final Pattern FRENCH_CLOCK =
      Pattern.compile("\\b(\\d{1,2}) ?h ?(\\d\\d)(?: ?min(?: ?(\\d\\d) ?s\\b)?)?");

  /** {@code 20 Uhr}, {@code 8 o'clock}: an hour and nothing finer. */
  private static final Pattern FULL_HOUR =
      Pattern.compile("(?<![\\d:.])(\\d{1,2}) (?:Uhr|uur|o['’]clock)\\b");

  private final String text;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  /**
   * A piece of the text.
   *
   * @param word digits of a number, letters of a word, or the mark itself
   * @param isNumber whether these are digits
   * @param isAfterSpace whether a space stands before it
   */
  record Token(String word, boolean isNumber, boolean isAfterSpace) {

    boolean is(char mark) {
      return word.length() == 1 && word.charAt(0) == mark;
    }

    boolean isWord() {
      return Character.isLetter(word.codePointAt(0));
    }

    /** The number's value; numbers too long to be part of a time read as 99999. */
    int value() {
      return word.length() > 5 ? 99_999 : Integer.parseInt(word);
    }
  }

  private TimeTokens(String text) {
    this.text = text;
  }

  static List<Token> of(String text) {
    var lexer = new TimeTokens(evened(text));
    while (lexer.at < lexer.text.length()) {
      lexer.next();
    }
    return lexer.tokens;
  }

  private void next() {
    int start = at;
    char c = text.charAt(at);
    if (c == ' ') {
      at++;
    } else if (c >= '0' && c <= '9') {
      skipWhile(start, true);
      add(start, text.substring(start, at), true);
    } else if (isLetter(c)) {
      skipWhile(start, false);
      add(start, text.substring(start, at) + restOfInitials(at - start), false);
    } else {
      at++;
      add(start, text.substring(start, at), false);
    }
  }

  private void add(int start, String word, boolean isNumber) {
    tokens.add(new Token(word, isNumber, start > 0 && text.charAt(start - 1) == ' '));
  }

  private void skipWhile(int start, boolean digits) {
    while (at < text.length()
        && (digits ? isAsciiDigit(text.charAt(at)) : isLetter(text.charAt(at)))) {
      at++;
    }
  }

  /** The m of {@code p. m.}, so that it reads as one word. */
  private String restOfInitials(int length) {
    int next = at;
    if (length != 1 || next >= text.length() || text.charAt(next) != '.') {
      return "";
    }
    next++;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean isInitial =
        next < text.length()
            && isLetter(text.charAt(next))
            && (next + 1 == text.length() || !isLetter(text.charAt(next + 1)));
    if (!isInitial) {
      return "";
    }
    at = next + 1;
    return text.substring(next, next + 1);
  }

  private static boolean isLetter(char c) {
    // Marks continue a word; so do the high and low halves of letters beyond 16 bits.
    return Character.isLetter(c)
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK
        || Character.isSurrogate(c)
        || c == '\u05F3';
  }

  private static boolean isAsciiDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** The text without invisible marks, with plain spaces, digits, dashes and separators. */
  static String evened(String text) {
    var plain = new StringBuilder(text.length());
    int brackets = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = evened(text.charAt(i), plain);
      if (c == '(' || c == '[') {
        brackets++;
      } else if (c == ')' || c == ']') {
        brackets--;
      } else if (c != '\0' && brackets == 0) {
        plain.append(c);
      }
    }
    return withPlainClock(plain.toString());
  }

  private static String withPlainClock(String text) {
    if (text.indexOf('h') < 0 && text.indexOf("uur") < 0 && text.indexOf("clock") < 0) {
      return text;
    }
    String clock =
        FRENCH_CLOCK
            .matcher(text)
            .replaceAll(
                m -> m.group(1) + ":" + m.group(2) + (m.group(3) == null ? "" : ":" + m.group(3)));
    return FULL_HOUR.matcher(clock).replaceAll("$1:00");
  }

  private static char evened(char c, CharSequence before) {
    if (Character.getType(c) == Character.FORMAT) {
      return '\0';
    }
    if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
      return ' ';
    }
    if (c > 0x7F && Character.isDigit(c)) {
      return (char) ('0' + Character.digit(c, 10));
    }
    boolean isAfterNumber = !before.isEmpty() && isAsciiDigit(before.charAt(before.length() - 1));
    return isAfterNumber ? unitSign(c) : mark(c);
  }

  /** What a sign behind a number stands for. */
  private static char unitSign(char c) {
    return switch (c) {
      case '年', '년', '月', '월' -> '/';
      case '時', '时', '点', '點', '시', '分', '분', 'h' -> ':';
      case '日', '일', '秒', '초' -> ' ';
      default -> mark(c);
    };
  }

  private static char mark(char c) {
    return switch (c) {
      case '،', '、', '，' -> ',';
      case '–', '—', '−', '‐', '‑' -> '-';
      case '：' -> ':';
      case '／' -> '/';
      default -> c;
    };
  }
}
