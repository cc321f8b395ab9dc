package verso.measure;

import java.text.Normalizer;

/** Reduces letters to those from a to z: without case and accents. */
final class Letters {
  /** Not part of a word. */
  static final char NONE = 0;

  /** A letter or digit that no word of the tables has. */
  static final char OTHER = 1;

  /** Leaves no letter: an accent that stands by itself. */
  static final char ACCENT = 2;

  private static final int LATIN = 0x180;
  private static final char[] FOLDED = folded();

  private Letters() {}

  /** The letter from a to z, or {@link #NONE}, {@link #OTHER}, {@link #ACCENT}. */
  static char fold(char c) {
    if (c < LATIN) {
      return FOLDED[c];
    }
    if (c >= 0x300 && c <= 0x36F) {
      return ACCENT;
    }
    return Character.isLetterOrDigit(c) ? OTHER : NONE;
  }

  /** The second letter of a ligature; {@link #NONE} for all others. */
  static char second(char c) {
    return switch (c) {
      case 'œ', 'Œ', 'æ', 'Æ' -> 'e';
      case 'ß' -> 's';
      default -> NONE;
    };
  }

  private static char[] folded() {
    var folded = new char[LATIN];
    for (char c = 0; c < LATIN; c++) {
      folded[c] = Character.isLetterOrDigit(c) ? plain(c) : NONE;
    }
    return folded;
  }

  private static char plain(char c) {
    char lower =
        switch (Character.toLowerCase(c)) {
          case 'œ' -> 'o';
          case 'æ' -> 'a';
          case 'ß' -> 's';
          default -> Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        };
    char plain = Character.toLowerCase(lower);
    return plain >= 'a' && plain <= 'z' ? plain : OTHER;
  }
}
