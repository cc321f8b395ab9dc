package verso.page;

import verso.report.PlainText;

/**
 * Texts from archives, of which nobody knows how long they are and what they hold: on one line,
 * without what steers a terminal or turns writing round, cut where they are long.
 */
public final class Excerpt {
  private static final int LONGEST_NAME = 90;
  private static final int LONGEST_LINE = 200;
  private static final int LONGEST_SENTENCE = 700;

  private Excerpt() {}

  /** A name in a list or beside a bar. */
  public static String name(String text) {
    return cut(text, LONGEST_NAME);
  }

  /** What a record names, or where it stands. */
  public static String line(String text) {
    return cut(text, LONGEST_LINE);
  }

  /** A sentence of Verso's that quotes from an archive. */
  public static String sentence(String text) {
    return cut(text, LONGEST_SENTENCE);
  }

  private static String cut(String text, int longest) {
    // What is far beyond the cut is not worth cleaning.
    String head = text.substring(0, Math.min(text.length(), 4 * longest));
    String line = PlainText.oneLine(head);
    boolean isWhole = head.length() == text.length();
    int points = line.codePointCount(0, line.length());
    if (points <= longest && isWhole) {
      return line;
    }
    return line.substring(0, line.offsetByCodePoints(0, Math.min(points, longest))) + "…";
  }
}
