package verso.importing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import verso.table.Table;

/**
 * Shows names of files, members and columns without showing anything of a person: a name all of
 * whose words are such as software is made of ({@code vocabulary.txt}) stays, its numbers as {@code
 * #}; any other becomes {@code ‹2 words›}. A member may be named after a friend, a folder after its
 * owner, a column after a search.
 */
final class SafeNames {
  private static final Pattern PART =
      Pattern.compile(
          "\\p{Lu}?[\\p{Ll}\\p{M}]+|\\p{Lu}+(?!\\p{Ll})|\\p{L}+|\\p{N}+|[^\\p{L}\\p{N}]+");
  private static final Pattern HARMLESS = Pattern.compile("[\\s_.,:;()\\[\\]&+/'-]+");
  private static final Pattern ENDING =
      Pattern.compile(
          "(?i)\\.(json|ndjson|csv|tsv|txt|html?|xml|js|zip|gz|pdf|docx?|xlsx?|db|sqlite|log|md|ya?ml|ics|vcf|gpx|kml|eml|mbox|dat|bin)");
  private static final byte OTHER_NUMBER = Character.OTHER_NUMBER;

  /** A longer name is more likely a sentence. */
  private static final int MOST_WORDS = 6;

  private static final Set<String> VOCABULARY =
      Table.rows(SafeNames.class, "vocabulary.txt").stream()
          .map(List::getFirst)
          .flatMap(line -> Arrays.stream(line.split(" ")))
          .collect(Collectors.toUnmodifiableSet());

  private SafeNames() {}

  /** A path with every folder and file name masked that may be somebody's. */
  static String maskedPath(String path) {
    return Arrays.stream(path.split("/"))
        .map(SafeNames::maskedFile)
        .collect(Collectors.joining("/"));
  }

  private static String maskedFile(String name) {
    int dot = name.lastIndexOf('.');
    boolean hasEnding = dot > 0 && ENDING.matcher(name.substring(dot)).matches();
    return hasEnding
        ? masked(name.substring(0, dot)) + name.substring(dot).toLowerCase(Locale.ROOT)
        : masked(name);
  }

  /** The name, or how many words it has where one of them may be somebody's. */
  static String masked(String name) {
    var safe = new StringBuilder();
    int words = 0;
    boolean isSafe = true;
    Matcher parts = PART.matcher(name);
    while (parts.find()) {
      String part = parts.group();
      int first = part.codePointAt(0);
      if (Character.isLetter(first)) {
        words++;
        isSafe &= isKnown(part);
        safe.append(part);
      } else if (Character.isLetterOrDigit(first) || Character.getType(first) == OTHER_NUMBER) {
        safe.append('#');
      } else {
        isSafe &= HARMLESS.matcher(part).matches();
        safe.append(part);
      }
    }
    return isSafe && words <= MOST_WORDS
        ? safe.toString()
        : "‹" + words + (words == 1 ? " word›" : " words›");
  }

  /** Whether a word is one that software is made of, in the singular or the plural. */
  static boolean isKnown(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return VOCABULARY.contains(lower)
        || (lower.endsWith("s") && VOCABULARY.contains(lower.substring(0, lower.length() - 1)));
  }
}
