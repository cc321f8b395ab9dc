package verso.platform.facebook;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * Words by which a label in any language is understood, where labels are whole sentences that
 * change from year to year. The table is {@code label-words.tsv}.
 */
final class Words {
  private static final List<String[]> ROWS = table("label-words.tsv");

  private Words() {}

  /** Whether a label speaks of interests, topics or categories. */
  static boolean isInterest(String label) {
    return contains("interest", label);
  }

  /** Whether a label speaks of advertisers. */
  static boolean isAdvertiser(String label) {
    return contains("advertiser", label);
  }

  /** Whether a label speaks of what was removed or hidden. */
  static boolean isRejection(String label) {
    return contains("rejection", label);
  }

  private static boolean contains(String meaning, String label) {
    String sentence = label.toLowerCase(Locale.ROOT);
    return ROWS.stream().anyMatch(row -> row[0].equals(meaning) && sentence.contains(row[1]));
  }

  /** The lines of a table of this package: cells between tabs; lines with {@code #} left out. */
  static List<String[]> table(String resource) {
    InputStream table = Objects.requireNonNull(Words.class.getResourceAsStream(resource));
    try (var lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
      return lines.lines().filter(l -> !l.startsWith("#")).map(l -> l.split("\t")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
