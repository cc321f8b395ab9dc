package verso.interest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;

/**
 * Folds a word to what its spellings share: case, accents, simple plurals. One light rule for all
 * languages of the lexicon, since the language of a label is rarely known; both sides of every
 * comparison are folded, so a stem need not be a word.
 */
final class Fold {
  private static final Set<String> ELISIONS =
      Set.of("l", "d", "j", "qu", "n", "s", "m", "t", "c", "jusqu", "lorsqu", "puisqu");

  /** Words this short keep their last letter: {@code bus, gas, jeu}. */
  private static final int SHORTEST_PLURAL = 4;

  /** Not the plural of what is left without its last letter. */
  private static final Set<String> NO_PLURALS = Set.of("news", "lens");

  private Fold() {}

  static String word(String written) {
    String lower = written.toLowerCase(Locale.ROOT);
    return singular(isAscii(lower) ? lower : plain(lower));
  }

  static boolean isElision(String word) {
    return ELISIONS.contains(word);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Without accents; ligatures and compatibility forms spelled out. */
  private static String plain(String lower) {
    String apart = Normalizer.normalize(lower, Normalizer.Form.NFKD);
    var plain = new StringBuilder(apart.length());
    apart.codePoints().forEach(c -> append(plain, c));
    return plain.toString();
  }

  private static void append(StringBuilder plain, int c) {
    switch (c) {
      case 'œ' -> plain.append("oe");
      case 'æ' -> plain.append("ae");
      case 'ß' -> plain.append("ss");
      case 'ø' -> plain.append('o');
      case 'ł' -> plain.append('l');
      default -> {
        if (c < 0x300 || c > 0x36F) {
          plain.appendCodePoint(c);
        }
      }
    }
  }

  private static String singular(String word) {
    int length = word.length();
    if (length < SHORTEST_PLURAL
        || NO_PLURALS.contains(word)
        || Character.isDigit(word.charAt(length - 2))) {
      return word;
    }
    return switch (word.charAt(length - 1)) {
      case 's' -> withoutS(word);
      case 'x' -> withoutX(word);
      case 'e' -> withoutE(word);
      default -> word;
    };
  }

  private static String withoutS(String word) {
    int length = word.length();
    if (word.endsWith("ies") && length > SHORTEST_PLURAL) {
      return word.substring(0, length - 3) + "y";
    }
    if (word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (endsWithAny(word, "sses", "ches", "shes", "xes", "ciones", "dades", "tores", "dores")) {
      return word.substring(0, length - 2);
    }
    return word.substring(0, length - 1);
  }

  /** As their plurals end: {@code movie, maladie, recherche}. */
  private static String withoutE(String word) {
    if (word.endsWith("ie") && word.length() > SHORTEST_PLURAL) {
      return word.substring(0, word.length() - 2) + "y";
    }
    return word.endsWith("che") ? word.substring(0, word.length() - 1) : word;
  }

  /** French: {@code chevaux, gâteaux, jeux}. */
  private static String withoutX(String word) {
    if (word.endsWith("eaux") || word.endsWith("eux")) {
      return word.substring(0, word.length() - 1);
    }
    return word.endsWith("aux") ? word.substring(0, word.length() - 3) + "al" : word;
  }

  private static boolean endsWithAny(String word, String... endings) {
    for (String ending : endings) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
