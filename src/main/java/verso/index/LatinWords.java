package verso.index;

/**
 * Finds words by Unicode's rules (UAX #29) in text of Latin letters, digits and common punctuation,
 * where those rules come to five kinds of character. Gives what {@code StandardTokenizer} gives.
 */
final class LatinWords {
  /** The longest word; of longer ones Lucene makes several, which is left to it. */
  private static final int LONGEST = 200;

  private static final byte FOREIGN = 0;

  /** Divides words wherever it stands. */
  private static final byte BREAK = 1;

  private static final byte LETTER = 2;
  private static final byte DIGIT = 3;

  /** The underscore, which is part of a word but makes none. */
  private static final byte JOINER = 4;

  /** Joins letters to letters: a colon. */
  private static final byte BETWEEN_LETTERS = 5;

  /** Joins digits to digits: comma, semicolon. */
  private static final byte BETWEEN_DIGITS = 6;

  /** Joins either to its like: full stop, apostrophe. */
  private static final byte BETWEEN_LIKES = 7;

  /** Beyond the letters of Latin Extended-B that are words' everywhere. */
  private static final int KINDS = 0x250;

  private static final byte[] KIND = kinds();

  private char[] text = new char[0];
  private int length;
  private int start;
  private int end;

  private static byte[] kinds() {
    var kinds = new byte[KINDS];
    for (int c = 0; c < KINDS; c++) {
      boolean isLetter = c != 0xD7 && c != 0xF7 && Character.isLetter(c);
      kinds[c] = isLetter ? LETTER : c < 0x80 || c == 0xD7 || c == 0xF7 ? BREAK : FOREIGN;
    }
    for (char c = '0'; c <= '9'; c++) {
      kinds[c] = DIGIT;
    }
    for (char c : "\u00A0\u00A1\u00AB\u00B0\u00BB\u00BF".toCharArray()) {
      kinds[c] = BREAK;
    }
    kinds['_'] = JOINER;
    kinds[':'] = BETWEEN_LETTERS;
    kinds[','] = BETWEEN_DIGITS;
    kinds[';'] = BETWEEN_DIGITS;
    kinds['.'] = BETWEEN_LIKES;
    kinds['\''] = BETWEEN_LIKES;
    return kinds;
  }

  private static byte kind(char c) {
    return c < KINDS ? KIND[c] : kindOfPunctuation(c);
  }

  /** What typographers write in Latin text: dashes, quotes, ellipsis, euro. */
  private static byte kindOfPunctuation(char c) {
    return switch (c) {
      case '\u2018', '\u2019' -> BETWEEN_LIKES;
      case '\u2013', '\u2014', '\u201C', '\u201D', '\u2026', '\u20AC' -> BREAK;
      default -> FOREIGN;
    };
  }

  /** Whether the text holds nothing else, and no word that is too long. */
  boolean canRead(char[] chars, int count) {
    int lastBreak = -1;
    for (int i = 0; i < count; i++) {
      byte kind = kind(chars[i]);
      if (kind == BREAK) {
        lastBreak = i;
      } else if (kind == FOREIGN || i - lastBreak > LONGEST) {
        return false;
      }
    }
    return true;
  }

  /** Starts on a text. */
  void reset(char[] chars, int count) {
    text = chars;
    length = count;
    end = 0;
  }

  /** Goes to the next word, if there is one. */
  boolean next() {
    for (start = end; start < length; start = end) {
      end = start + 1;
      byte first = kind(text[start]);
      boolean makesWord = first == LETTER || first == DIGIT;
      if (makesWord || first == JOINER) {
        makesWord |= goToEnd(first);
        if (makesWord) {
          return true;
        }
      }
    }
    return false;
  }

  /** Goes to where the word ends; whether there was a letter or digit in what it went over. */
  private boolean goToEnd(byte first) {
    boolean makesWord = false;
    byte before = first;
    while (end < length) {
      byte kind = kind(text[end]);
      if (kind == LETTER || kind == DIGIT) {
        makesWord = true;
        before = kind;
      } else if (kind == JOINER) {
        before = kind;
      } else if (!joins(kind, before)) {
        return makesWord;
      }
      end++;
    }
    return makesWord;
  }

  private boolean joins(byte kind, byte before) {
    boolean fits =
        switch (kind) {
          case BETWEEN_LETTERS -> before == LETTER;
          case BETWEEN_DIGITS -> before == DIGIT;
          case BETWEEN_LIKES -> before == LETTER || before == DIGIT;
          default -> false;
        };
    return fits && end + 1 < length && kind(text[end + 1]) == before;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }
}
