package verso.persona;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.table.Table;

/**
 * Finds whose ad it is where an export gives only its title, among the advertisers known otherwise:
 * {@code Acme: 5 % off}, {@code Acme FR 15s}.
 */
final class AdTitles {
  private static final Pattern BEFORE_MARK = Pattern.compile("(.{2,60}?)\\s*(?:: | [|–—-] ).+");

  private static final int MOST_WORDS = 5;

  private static final List<Predicate<String>> CUT_WORDS =
      Table.rows(AdTitles.class, "ad-cut-words.txt").stream()
          .map(List::getFirst)
          .map(AdTitles::cutWord)
          .toList();

  private final Predicate<String> isKnown;

  /** Titles, with what tells whether a name is that of an advertiser. */
  AdTitles(Predicate<String> isKnown) {
    this.isKnown = isKnown;
  }

  /** Lengths and formats have a digit: {@code 15s}, {@code 16x9}, but not {@code shoes}. */
  private static Predicate<String> cutWord(String pattern) {
    Predicate<String> fits = Wildcard.of(pattern);
    return pattern.contains("*") ? word -> fits.test(word) && hasDigit(word) : fits;
  }

  private static boolean hasDigit(String word) {
    return word.chars().anyMatch(Character::isDigit);
  }

  /** The advertiser's name in a title. */
  Optional<String> advertiser(String title) {
    Matcher marked = BEFORE_MARK.matcher(title);
    if (marked.matches() && isKnown.test(marked.group(1))) {
      return Optional.of(marked.group(1).strip());
    }
    List<String> words = List.of(title.strip().split("\\s+"));
    for (int length = Math.min(MOST_WORDS, words.size() - 1); length > 0; length--) {
      String name = String.join(" ", words.subList(0, length));
      if (areCutWords(words.subList(length, words.size()).stream()) && isKnown.test(name)) {
        return Optional.of(name);
      }
    }
    return Optional.empty();
  }

  private static boolean areCutWords(Stream<String> words) {
    return words.allMatch(word -> CUT_WORDS.stream().anyMatch(cut -> cut.test(word)));
  }
}
