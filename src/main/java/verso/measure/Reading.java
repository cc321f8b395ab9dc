package verso.measure;

import java.util.Arrays;
import java.util.Locale;

/** A text cut into words, with what is known of each. Mutable while it is read. */
final class Reading {
  /** French and Italian words that end in an apostrophe: {@code j'ai}. */
  private static final String ELISIONS = " l d j qu n s m t c jusqu lorsqu puisqu quelqu ";

  private final Lexis lexis;
  private final String text;
  private int[] known = new int[16];
  private int[] places = new int[16];
  private int size;
  private int emoji;
  private int at;
  private int clause = Lexis.BEGINS_CLAUSE;

  Reading(Lexis lexis, String text) {
    this.lexis = lexis;
    this.text = text;
    while (at < text.length() && size < Wording.MOST_WORDS) {
      char c = text.charAt(at);
      if (c == '@') {
        skipMention();
      } else if (Letters.fold(c) > Letters.NONE) {
        word();
      } else {
        between(c);
      }
    }
  }

  /** How many words there are. */
  int size() {
    return size;
  }

  /** What is known of a word; nothing before the first and after the last. */
  int known(int index) {
    return index >= 0 && index < size ? known[index] : 0;
  }

  /** Where a word stands in the tree. */
  int place(int index) {
    return index < size ? places[index] : WordTree.NOWHERE;
  }

  /** A bit for each family, from 1 on, of which there is an emoji. */
  int emoji() {
    return emoji;
  }

  private void word() {
    WordTree tree = lexis.tree();
    int start = at;
    int node = WordTree.ROOT;
    int beginning = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      char letter = Letters.fold(c);
      if (letter == Letters.NONE) {
        if (!isWithinWord(start)) {
          break;
        }
      } else if (letter != Letters.ACCENT) {
        node = tree.step(node, letter);
        char second = Letters.second(c);
        node = second == Letters.NONE ? node : tree.step(node, second);
        beginning = Lexis.families(tree.beginning(node), beginning);
      }
      at++;
    }
    if (isLink(start)) {
      skipLink();
    } else if (hasLetter(start)) {
      add(node, Lexis.families(tree.word(node), beginning));
    }
  }

  /**
   * An apostrophe between letters belongs to the word ({@code don't}), but not after an elision.
   */
  private boolean isWithinWord(int start) {
    if (!isApostrophe(text.charAt(at))
        || at + 1 == text.length()
        || !Character.isLetter(text.charAt(at + 1))) {
      return false;
    }
    String before = text.substring(start, at).toLowerCase(Locale.ROOT);
    return !ELISIONS.contains(" " + before + " ");
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private boolean isLink(int start) {
    return text.startsWith("://", at) || text.startsWith("www.", start);
  }

  private void skipLink() {
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
  }

  private boolean hasLetter(int start) {
    for (int i = start; i < at; i++) {
      if (Character.isLetter(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private void add(int place, int bits) {
    if (size == known.length) {
      known = Arrays.copyOf(known, size * 2);
      places = Arrays.copyOf(places, size * 2);
    }
    places[size] = place;
    known[size++] = bits | clause;
    clause = 0;
  }

  /** A name in a message is nobody's word. */
  private void skipMention() {
    at++;
    while (at < text.length()
        && (Letters.fold(text.charAt(at)) != Letters.NONE || text.charAt(at) == '_')) {
      at++;
    }
  }

  private void between(char c) {
    if (".,;:!?()\n…«»\"“”—".indexOf(c) >= 0) {
      clause = Lexis.BEGINS_CLAUSE;
    }
    int point = text.codePointAt(at);
    if (point > 0x2600) {
      int family = lexis.emoji(point);
      emoji |= family == 0 ? 0 : 1 << family;
    }
    at += Character.charCount(point);
  }
}
