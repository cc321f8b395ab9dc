package verso.persona;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;

/** Makes platforms' labels comparable: the words without case, accents and decoration. */
final class Label {
  /** X files some topics under this heading. */
  private static final Pattern HEADING = Pattern.compile("^\\(editorial\\)\\s*");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}&+]+");

  /** All capitals last, then by character: the same choice in whatever order they come. */
  private static final Comparator<String> SPELLINGS =
      Comparator.comparing(Label::isShouted).thenComparing(Comparator.naturalOrder());

  private Label() {}

  /** {@code #Café_Culture} and {@code cafe culture} are one label. Empty when nothing is left. */
  static String normalized(String label) {
    String lower = HEADING.matcher(label.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
    String plain = isAscii(lower) ? lower : unaccented(lower);
    return NOISE.matcher(plain).replaceAll(" ").strip();
  }

  /** Which of two spellings of a label to show. */
  static String better(String one, String other) {
    return SPELLINGS.compare(one, other) <= 0 ? one : other;
  }

  private static boolean isShouted(String label) {
    return label.equals(label.toUpperCase(Locale.ROOT));
  }

  private static String unaccented(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  private static boolean isAscii(String text) {
    return text.chars().allMatch(c -> c < 0x80);
  }
}
