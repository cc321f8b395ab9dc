package verso.interest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.table.Table;

/**
 * Reads names that were made for machines: {@code 3P_Custom_AutoIntenders_04May2020_US} is "Auto
 * Intenders"; {@code Sports > Tennis} is a path.
 */
final class SegmentNames {
  private static final Pattern PATH =
      Pattern.compile("\\s*(?:>|::|»|\\||\\s/\\s|(?<=\\w)/(?=[A-Z]))\\s*");
  private static final Pattern MAY_BE_PATH = Pattern.compile("[>:»|/]");
  private static final Pattern SEPARATORS = Pattern.compile("[_\\-~:]+");
  private static final String EXPRESSION = "re:";

  /** The longest of the names of several words. */
  private static final int MOST_WORDS = 4;

  /** In lower case, words between single spaces. */
  private final Set<String> noise = new HashSet<>();

  /** Codes that are words when they are not in capitals: {@code IT}, {@code IN}, {@code TEST}. */
  private final Set<String> codes = new HashSet<>();

  private final List<Pattern> expressions = new ArrayList<>();

  SegmentNames() {
    Table.rows(SegmentNames.class, "segment-noise.tsv").forEach(row -> add(row.get(0), row.get(1)));
  }

  private void add(String token, String kind) {
    if (token.startsWith(EXPRESSION)) {
      expressions.add(
          Pattern.compile(token.substring(EXPRESSION.length()), Pattern.CASE_INSENSITIVE));
    } else if (kind.equals("test") || kind.equals("country") && token.length() == 2) {
      codes.add(token);
    } else {
      noise.add(token.toLowerCase(Locale.ROOT));
    }
  }

  /** The words a person would say; all of them when none would be left. */
  String words(String segment) {
    String[] raw = SEPARATORS.matcher(segment).replaceAll(" ").strip().split("\\s+");
    List<String> words =
        withoutNoise(Arrays.stream(raw).filter(word -> !isCode(word)).toList()).stream()
            .flatMap(SegmentNames::apart)
            .filter(word -> !isCode(word))
            .toList();
    String said = String.join(" ", withoutNoise(words));
    return said.isBlank() ? String.join(" ", raw) : said;
  }

  private static Stream<String> apart(String word) {
    return Arrays.stream(CamelCase.apart(word).split(" "));
  }

  private boolean isCode(String word) {
    return codes.contains(word)
        || expressions.stream().anyMatch(pattern -> pattern.matcher(word).matches());
  }

  private List<String> withoutNoise(List<String> words) {
    var said = new ArrayList<String>();
    for (int at = 0; at < words.size(); ) {
      int length = noiseAt(words, at);
      if (length == 0) {
        said.add(words.get(at++));
      }
      at += length;
    }
    return said;
  }

  /** How many words from here on are the name of a vendor, a country or the like. */
  private int noiseAt(List<String> words, int from) {
    for (int length = Math.min(MOST_WORDS, words.size() - from); length > 0; length--) {
      String name = String.join(" ", words.subList(from, from + length));
      if (noise.contains(name.toLowerCase(Locale.ROOT))) {
        return length;
      }
    }
    return 0;
  }

  /** The steps of a path, the broadest first; a text that is none is one step. */
  List<String> path(String label) {
    if (!MAY_BE_PATH.matcher(label).find()) {
      return List.of(label);
    }
    return Arrays.stream(PATH.split(label)).filter(part -> !part.isBlank()).toList();
  }
}
