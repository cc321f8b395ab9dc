package verso.interest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes platforms' labels comparable: the words without case, accents and decoration. */
public final class Label {
  /** X files some topics under this heading. */
  private static final String EDITORIAL = "(editorial)";

  private static final Pattern HEADING = Pattern.compile("^\\(editorial\\)\\s*");

  /** Accents of alphabets; the marks of other scripts are letters of theirs and stay. */
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");

  /** Everything but letters, numbers, & and +; marks that only choose a form of an emoji, too. */
  private static final Pattern NOISE =
      Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}&+]|[\\uFE00-\\uFE0F])+");

  private Label() {}

  /** {@code #Café_Culture} and {@code cafe culture} are one label. Empty when nothing is left. */
  public static String normalized(String label) {
    if (isAscii(label)) {
      return normalizedAscii(label.strip());
    }
    String lower = HEADING.matcher(label.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    return NOISE.matcher(unaccented(lower)).replaceAll(" ").strip();
  }

  /** The same without regular expressions: most labels and searches are plain. */
  private static String normalizedAscii(String label) {
    var plain = new StringBuilder(label.length());
    boolean isGap = false;
    boolean isHeaded = label.regionMatches(true, 0, EDITORIAL, 0, EDITORIAL.length());
    for (int i = isHeaded ? EDITORIAL.length() : 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if (isNoise(c)) {
        isGap = plain.length() > 0;
      } else {
        if (isGap) {
          plain.append(' ');
          isGap = false;
        }
        plain.append(c >= 'A' && c <= 'Z' ? (char) (c + ('a' - 'A')) : c);
      }
    }
    return plain.toString();
  }

  private static boolean isNoise(char c) {
    boolean isWord = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    return !isWord && c != '&' && c != '+';
  }

  /** The normalised label; for one of symbols only, such as an emoji, the label as it is. */
  public static String key(String label) {
    String normalized = normalized(label);
    return normalized.isEmpty() ? label.strip() : normalized;
  }

  private static String unaccented(String text) {
    String apart = Normalizer.normalize(text, Normalizer.Form.NFD);
    return Normalizer.normalize(ACCENTS.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
