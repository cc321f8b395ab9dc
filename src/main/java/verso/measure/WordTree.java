package verso.measure;

import java.util.Arrays;

/**
 * Words of the tables as a tree of letters: what is known of a word is found while its letters are
 * read, and nothing is allocated.
 */
final class WordTree {
  /** Where every word begins. */
  static final int ROOT = 1;

  /** Where words stand that the tree does not have. */
  static final int NOWHERE = 0;

  private static final int LETTERS = 26;

  private int[] next = new int[LETTERS * 1024];
  private int[] words = new int[1024];
  private int[] beginnings = new int[1024];
  private int size = 2;

  /** The place of a word, made if need be. */
  int placeOf(String word) {
    int node = ROOT;
    for (int i = 0; i < word.length(); i++) {
      node = grown(node, Letters.fold(word.charAt(i)));
      char second = Letters.second(word.charAt(i));
      node = second == Letters.NONE ? node : grown(node, second);
    }
    return node;
  }

  private int grown(int node, char letter) {
    if (letter == Letters.ACCENT) {
      return node;
    }
    int at = node * LETTERS + letter - 'a';
    if (next[at] == NOWHERE) {
      if (size == words.length) {
        next = Arrays.copyOf(next, next.length * 2);
        words = Arrays.copyOf(words, size * 2);
        beginnings = Arrays.copyOf(beginnings, size * 2);
      }
      next[at] = size++;
    }
    return next[at];
  }

  /** Adds to what is known of the word at a place. */
  void know(int node, int bits) {
    words[node] |= bits;
  }

  /** Adds to what is known of words that begin so. */
  void knowOfBeginning(int node, int bits) {
    beginnings[node] |= bits;
  }

  /** The place one letter on; {@link #NOWHERE} for none, and from there. */
  int step(int node, char letter) {
    return node == NOWHERE || letter < 'a' ? NOWHERE : next[node * LETTERS + letter - 'a'];
  }

  /** What is known of the word that ends here. */
  int word(int node) {
    return words[node];
  }

  /** What is known of words that begin so. */
  int beginning(int node) {
    return beginnings[node];
  }
}
