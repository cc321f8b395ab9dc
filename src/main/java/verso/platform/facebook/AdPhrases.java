package verso.platform.facebook;

import java.util.List;
import java.util.Locale;

/**
 * How Facebook says, in many languages, that something shown was an ad: {@code Ad by X} as the name
 * of an entry, {@code Ads} as the name of its category. The table is {@code ad-phrases.tsv}.
 */
final class AdPhrases {
  private static final String ADVERTISER = "{advertiser}";

  private static final List<String[]> ROWS = Words.table("ad-phrases.tsv");
  private static final List<Phrase> PHRASES =
      ROWS.stream().filter(row -> row[0].equals("phrase")).map(row -> Phrase.of(row[2])).toList();
  private static final List<String> CATEGORIES =
      ROWS.stream().filter(row -> row[0].equals("category")).map(row -> folded(row[2])).toList();

  private AdPhrases() {}

  /** What stands before and after an advertiser's name. */
  private record Phrase(String before, String after) {

    static Phrase of(String pattern) {
      int at = pattern.indexOf(ADVERTISER);
      return new Phrase(pattern.substring(0, at), pattern.substring(at + ADVERTISER.length()));
    }

    boolean matches(String name) {
      return name.length() > before.length() + after.length()
          && name.regionMatches(true, 0, before, 0, before.length())
          && name.regionMatches(true, name.length() - after.length(), after, 0, after.length());
    }

    String advertiser(String name) {
      return name.substring(before.length(), name.length() - after.length()).strip();
    }
  }

  /** The advertiser that an entry's name speaks of; empty when it speaks of no ad. */
  static String advertiserIn(String name) {
    return PHRASES.stream()
        .filter(phrase -> phrase.matches(name))
        .map(phrase -> phrase.advertiser(name))
        .findFirst()
        .orElse("");
  }

  /** Whether a category, or one above it, separated by {@code /}, is the one of ads. */
  static boolean isAdCategory(String category) {
    for (String name : category.split(" / ")) {
      if (CATEGORIES.contains(folded(name))) {
        return true;
      }
    }
    return false;
  }

  private static String folded(String name) {
    return name.strip().toLowerCase(Locale.ROOT);
  }
}
