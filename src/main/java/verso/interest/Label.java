package verso.interest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes platforms' labels comparable: the words without case, accents and decoration. */
public final class Label {
  /** X files some topics under this heading. */
  private static final Pattern HEADING = Pattern.compile("^\\(editorial\\)\\s*");

  /** Accents of alphabets; the marks of other scripts are letters of theirs and stay. */
  private static final Pattern ACCENTS = Pattern.compile("[\\u0300-\\u036F]+");

  /** Everything but letters, numbers, & and +; marks that only choose a form of an emoji, too. */
  private static final Pattern NOISE =
      Pattern.compile("(?:[^\\p{L}\\p{M}\\p{N}&+]|[\\uFE00-\\uFE0F])+");

  private Label() {}

  /** {@code #Café_Culture} and {@code cafe culture} are one label. Empty when nothing is left. */
  public static String normalized(String label) {
    String lower = HEADING.matcher(label.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    String plain = isAscii(lower) ? lower : unaccented(lower);
    return NOISE.matcher(plain).replaceAll(" ").strip();
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
