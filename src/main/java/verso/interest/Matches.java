package verso.interest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The phrases of the lexicon that count in a text: the longest at each place, without those that
 * another word of the text forbids, and without weak ones that stand alone.
 */
final class Matches {
  private static final Comparator<WordTree.Found> LONGEST_FIRST =
      Comparator.comparingInt(WordTree.Found::length)
          .reversed()
          .thenComparingInt(WordTree.Found::from);

  /**
   * One phrase that counts.
   *
   * @param from first word of the text, inclusive
   * @param to last word, exclusive
   */
  record Match(Entry entry, int from, int to) {
    int length() {
      return to - from;
    }
  }

  private final Lexicon lexicon;
  private final Tokens text;
  private final Set<Language> languages;
  private final Input input;

  private Matches(Lexicon lexicon, Tokens text, Set<Language> languages, Input input) {
    this.lexicon = lexicon;
    this.text = text;
    this.languages = languages;
    this.input = input;
  }

  /** Those of a text that may be in these languages, from left to right. */
  static List<Match> in(Tokens text, Lexicon lexicon, Set<Language> languages, Input input) {
    return new Matches(lexicon, text, languages, input).counting();
  }

  private List<Match> counting() {
    var found = new ArrayList<>(lexicon.entries().in(text));
    found.sort(LONGEST_FIRST);
    var taken = new boolean[text.size()];
    var matches = new ArrayList<Match>();
    for (WordTree.Found place : found) {
      if (isFree(place, taken)) {
        best(place)
            .ifPresent(entry -> {
              matches.add(new Match(entry, place.from(), place.to()));
              Arrays.fill(taken, place.from(), place.to(), true);
            });
      }
    }
    matches.sort(Comparator.comparingInt(Match::from));
    return withoutLonelyWeak(matches);
  }

  private static boolean isFree(WordTree.Found place, boolean[] taken) {
    for (int i = place.from(); i < place.to(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  /** Of all entries with the same words the surest, in a language the text may be in. */
  private Optional<Entry> best(WordTree.Found place) {
    boolean isWhole = place.length() == text.size();
    @Nullable Entry best = null;
    for (Entry entry : place.entries()) {
      boolean counts =
          (isWhole || !entry.isWhole() && isReadable(entry)) && entry.isAllowedIn(text.words());
      if (counts && (best == null || order(isWhole).compare(entry, best) < 0)) {
        best = entry;
      }
    }
    return Optional.ofNullable(best);
  }

  private Comparator<Entry> order(boolean isWhole) {
    return Comparator.comparing((Entry entry) -> entry.isWeak() && !isWhole)
        .thenComparing(entry -> input != Input.NAME && entry.isAlsoAWord())
        .thenComparing(entry -> !languages.contains(entry.language()))
        .thenComparing(Entry::method)
        .thenComparing(Entry::language);
  }

  /** Single words of another language than the text's are other words. */
  private boolean isReadable(Entry entry) {
    return entry.method() != Method.WORD || languages.contains(entry.language());
  }

  private List<Match> withoutLonelyWeak(List<Match> matches) {
    var kept = new ArrayList<Match>();
    for (Match match : matches) {
      boolean isAlone = matches.stream().noneMatch(other -> isCompany(match, other));
      if (!match.entry().isWeak() || !isAlone || match.length() == text.size()) {
        kept.add(match);
      }
    }
    return kept;
  }

  private boolean isCompany(Match weak, Match other) {
    return other != weak
        && !other.entry().words().equals(weak.entry().words())
        && root(other.entry()).equals(root(weak.entry()));
  }

  private String root(Entry entry) {
    return lexicon.tree().root(entry.topicId());
  }
}
