package verso.index;

import java.text.Normalizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;

/**
 * A piece of text without what people leave out when they search: case, accents, apostrophes.
 * Reuses its buffer, so that a word costs no allocation; not thread-safe.
 */
final class Folding {
  /** The most characters that one character folds to. */
  private static final int LONGEST_FOLD = 4;

  private char[] chars = new char[64];
  private int length;

  /** The folded word; only the first {@link #length} characters count, and only until the next. */
  char[] chars() {
    return chars;
  }

  int length() {
    return length;
  }

  /** Folds these characters. */
  void fold(char[] word, int from, int to) {
    if (chars.length < (to - from) * LONGEST_FOLD) {
      chars = new char[(to - from) * LONGEST_FOLD];
    }
    length = 0;
    int plain = from;
    while (plain < to && word[plain] < 0x80) {
      append(word[plain++]);
    }
    if (plain < to) {
      foldForeign(word, from, to);
    }
  }

  private void append(char c) {
    if (c >= 'A' && c <= 'Z') {
      chars[length++] = (char) (c + ('a' - 'A'));
    } else if (c != '\'') {
      chars[length++] = c;
    }
  }

  private void foldForeign(char[] word, int from, int to) {
    var latin = new char[(to - from) * LONGEST_FOLD];
    int end = ASCIIFoldingFilter.foldToASCII(word, from, latin, 0, to - from);
    var text = new String(latin, 0, end);
    if (text.chars().anyMatch(Folding::mayCarryAccent)) {
      text = withoutAccents(text);
    }
    length = 0;
    if (chars.length < text.length()) {
      chars = new char[text.length()];
    }
    for (int i = 0; i < text.length(); i++) {
      append(Character.toLowerCase(text.charAt(i)));
    }
  }

  /**
   * Combining marks, and the scripts of Europe and the Near East that Latin folding leaves alone.
   */
  private static boolean mayCarryAccent(int c) {
    return c >= 0x300 && c < 0x2000;
  }

  private static String withoutAccents(String text) {
    var kept = new StringBuilder();
    Normalizer.normalize(text, Normalizer.Form.NFD)
        .chars()
        .filter(c -> c < 0x300 || c > 0x36F)
        .forEach(c -> kept.append((char) c));
    return Normalizer.normalize(kept, Normalizer.Form.NFC);
  }
}
