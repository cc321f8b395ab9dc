package verso.page;

import verso.report.PlainText;

/** Text from an archive, short enough for its place on a page. */
public final class Excerpt {
  private Excerpt() {}

  /** On one line, harmless, cut with an ellipsis after so many characters. */
  public static String of(String text, int longest) {
    // What is cut off anyway need not be cleaned.
    String begin = text.length() > 4 * longest ? text.substring(0, 4 * longest) : text;
    String line = PlainText.oneLine(begin);
    if (line.codePointCount(0, line.length()) <= longest) {
      return begin.length() < text.length() ? line + "…" : line;
    }
    return line.substring(0, line.offsetByCodePoints(0, longest - 1)).stripTrailing() + "…";
  }
}
