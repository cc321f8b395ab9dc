package verso.interest;

import java.text.Normalizer;
import java.util.Locale;

/** Makes platforms' labels comparable: the words without case, accents and decoration. */
public final class Label {
  /** X files some topics under this heading. */
  private static final String EDITORIAL = "(editorial)";

  private Label() {}

  /** {@code #Café_Culture} and {@code cafe culture} are one label. Empty when nothing is left. */
  public static String normalized(String label) {
    String stripped = label.strip();
    boolean isHeaded = stripped.regionMatches(true, 0, EDITORIAL, 0, EDITORIAL.length());
    String said = isHeaded ? stripped.substring(EDITORIAL.length()) : stripped;
    if (isAscii(said)) {
      return words(said);
    }
    String apart = Normalizer.normalize(said.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return Normalizer.normalize(words(apart), Normalizer.Form.NFC);
  }

  /** The words, one space between them; by hand, since every search of a person comes by here. */
  private static String words(String text) {
    var words = new StringBuilder(text.length());
    boolean isGap = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (isNoise(c)) {
        isGap = words.length() > 0;
      } else if (!isAccent(c)) {
        if (isGap) {
          words.append(' ');
          isGap = false;
        }
        words.appendCodePoint(c >= 'A' && c <= 'Z' ? c + ('a' - 'A') : c);
      }
    }
    return words.toString();
  }

  /** Accents of alphabets; the marks of other scripts are letters of theirs and stay. */
  private static boolean isAccent(int c) {
    return c >= 0x300 && c <= 0x36F;
  }

  /** Everything but letters, numbers, & and +; marks that only choose a form of an emoji, too. */
  private static boolean isNoise(int c) {
    if (c == '&' || c == '+') {
      return false;
    }
    boolean isMark =
        switch (Character.getType(c)) {
          case Character.NON_SPACING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.ENCLOSING_MARK ->
              c < 0xFE00 || c > 0xFE0F;
          case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
          default -> false;
        };
    return !isMark && !Character.isLetterOrDigit(c);
  }

  /** The normalised label; for one of symbols only, such as an emoji, the label as it is. */
  public static String key(String label) {
    String normalized = normalized(label);
    return normalized.isEmpty() ? label.strip() : normalized;
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
