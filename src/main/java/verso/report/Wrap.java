package verso.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Breaks text into lines at spaces; no-break spaces hold.
 *
 * @param columns the most characters of a line, unless a word is longer
 */
public record Wrap(int columns) {

  /** The lines of a text, none of which ends in a space. */
  public List<String> lines(String text) {
    return lines(text, "", "");
  }

  /**
   * The lines of a text.
   *
   * @param first what stands before the first line
   * @param next what stands before the others
   */
  public List<String> lines(String text, String first, String next) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder(first);
    boolean isFresh = true;
    for (String word : text.split(" +")) {
      if (!isFresh && line.length() + 1 + word.length() > columns) {
        lines.add(line.toString());
        line = new StringBuilder(next);
        isFresh = true;
      }
      line.append(isFresh ? "" : " ").append(word);
      isFresh = false;
    }
    lines.add(line.toString());
    return lines;
  }
}
