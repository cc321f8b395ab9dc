package verso.web.search;

import java.util.ArrayList;
import java.util.List;
import verso.index.Hit;
import verso.report.PlainText;

/**
 * A piece of a text that is shown.
 *
 * @param text not escaped yet
 * @param isMatch whether it is what was searched for
 */
public record Piece(String text, boolean isMatch) {

  /** A text without matches. */
  static List<Piece> plain(String text) {
    return List.of(new Piece(text, false));
  }

  /** The pieces of a {@link Hit#snippet}. A mark without its other half changes nothing. */
  static List<Piece> of(String snippet) {
    var pieces = new ArrayList<Piece>();
    int from = 0;
    int start = snippet.indexOf(Hit.MATCH_START);
    int end = snippet.indexOf(Hit.MATCH_END, Math.max(start, 0));
    while (start >= 0 && end > start) {
      add(pieces, snippet.substring(from, start), false);
      add(pieces, snippet.substring(start + 1, end), true);
      from = end + 1;
      start = snippet.indexOf(Hit.MATCH_START, from);
      end = snippet.indexOf(Hit.MATCH_END, Math.max(start, 0));
    }
    add(pieces, snippet.substring(from), false);
    return List.copyOf(pieces);
  }

  private static void add(List<Piece> pieces, String text, boolean isMatch) {
    String shown = PlainText.inline(unmarked(text));
    if (!shown.isEmpty()) {
      pieces.add(new Piece(shown, isMatch));
    }
  }

  /** A snippet without its marks. */
  static String unmarked(String snippet) {
    return snippet
        .replace(String.valueOf(Hit.MATCH_START), "")
        .replace(String.valueOf(Hit.MATCH_END), "");
  }
}
