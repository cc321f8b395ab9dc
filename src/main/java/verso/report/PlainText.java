package verso.report;

import java.util.Locale;
import java.util.regex.Pattern;

/** Text from an archive, made safe to print on a terminal. */
public final class PlainText {
  /** All but those that hold French punctuation to its word. */
  private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}&&[^\\u00A0\\u202F]]+");

  /** Control characters and marks that turn the direction of writing. */
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069]");

  private PlainText() {}

  /** On one line, without anything that steers a terminal. */
  public static String oneLine(String text) {
    return inline(text).strip();
  }

  /** The same for a piece of a line: spaces at its ends stay. */
  public static String inline(String text) {
    return UNSAFE.matcher(SPACES.matcher(text).replaceAll(" ")).replaceAll("");
  }

  /** The same, keeping line ends and tabs. */
  public static String lines(String text) {
    return text.lines()
        .map(line -> UNSAFE.matcher(line.replace("\t", "  ")).replaceAll(""))
        .reduce((a, b) -> a + System.lineSeparator() + b)
        .orElse("");
  }

  /** With a capital to begin with, as a sentence has it. */
  public static String capitalised(String text, Locale language) {
    int first = text.isEmpty() ? 0 : Character.charCount(text.codePointAt(0));
    return text.substring(0, first).toUpperCase(language) + text.substring(first);
  }
}
