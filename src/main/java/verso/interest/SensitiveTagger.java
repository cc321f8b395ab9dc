package verso.interest;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds what labels, queries and titles can be read as touching on. Precision comes first: a text
 * is tagged only when its words leave little doubt. In this order,
 *
 * <ol>
 *   <li>what is quoted inside a longer text is left out, and phrases that give a text another
 *       meaning (a zodiac sign, a supermarket, a film) exclude the categories they are confused
 *       with;
 *   <li>an unambiguous phrase stands alone;
 *   <li>an ambiguous phrase needs a second, different cue of the same category;
 *   <li>a phrase inside a known title or artist's name needs a cue outside of it;
 *   <li>a text that names another person is marked as about someone else.
 * </ol>
 *
 * <p>Where two phrases lie within each other, the longer one counts. The same text always gives the
 * same answer. Instances are immutable and may be shared between threads when their predicate may.
 */
public final class SensitiveTagger {
  private final SensitiveLexicon lexicon = SensitiveLexicon.bundled();
  private final ThirdPerson thirdPerson = ThirdPerson.bundled();
  private final SensitiveTitles titles;

  private SensitiveTagger(Predicate<String> knownTitle) {
    titles = new SensitiveTitles(knownTitle);
  }

  /** A tagger that knows only the titles its own exclusions list. */
  public static SensitiveTagger bundled() {
    return new SensitiveTagger(title -> false);
  }

  /**
   * A tagger that also knows works and artists.
   *
   * @param knownTitle whether some words, given as the text has them, are together the title of a
   *     film, series, game, song or book or the name of an artist, as {@code Stone Temple Pilots}
   */
  public static SensitiveTagger knowing(Predicate<String> knownTitle) {
    return new SensitiveTagger(knownTitle);
  }

  /**
   * What a text can be read as touching on, in the order of {@link SensitiveCategory}, each
   * category once; empty for most texts.
   *
   * @param text one line: a label, the name of a segment or page, a query, a title
   */
  public List<Sensitivity> of(String text) {
    Tokens words = words(text);
    List<SensitiveMatch> found = lexicon.in(words);
    Set<SensitiveCategory> open = open(found);
    if (open.isEmpty()) {
      return List.of();
    }
    boolean aboutSomeoneElse = thirdPerson.isNamedIn(words);
    return open.stream()
        .flatMap(category ->
            proof(category, found, words)
                .map(proof -> sensitivity(category, proof, aboutSomeoneElse))
                .stream())
        .toList();
  }

  private static Tokens words(String text) {
    String own = SensitiveQuotes.outside(text);
    boolean isJoined = own.indexOf('_') >= 0 || own.indexOf('#') >= 0;
    return Tokens.of(isJoined ? CamelCase.apart(own) : own);
  }

  /** The categories that phrases speak for and none speaks against. */
  private static Set<SensitiveCategory> open(List<SensitiveMatch> found) {
    Set<SensitiveCategory> open = EnumSet.noneOf(SensitiveCategory.class);
    Set<SensitiveCategory> excluded = EnumSet.noneOf(SensitiveCategory.class);
    for (SensitiveMatch match : found) {
      switch (match.use()) {
        case SensitiveUse.Tags(var category) -> open.add(category);
        case SensitiveUse.Excludes(var categories) -> excluded.addAll(categories);
      }
    }
    open.removeAll(excluded);
    return open;
  }

  /** The phrase that shows that a text touches on a category, if the rules let one do so. */
  private Optional<Entry> proof(
      SensitiveCategory category, List<SensitiveMatch> found, Tokens words) {
    List<SensitiveMatch> all = found.stream().filter(match -> match.tags(category)).toList();
    List<SensitiveMatch> free =
        all.stream().filter(match -> !titles.surround(match, words)).toList();
    Optional<Entry> alone =
        free.stream().map(SensitiveMatch::entry).filter(entry -> !entry.isWeak()).findFirst();
    boolean isCued = alone.isEmpty() && (isSecond(all, free) || isCued(category, all, words));
    return isCued ? strongest(all) : alone;
  }

  private static Optional<Entry> strongest(List<SensitiveMatch> all) {
    return all.stream().map(SensitiveMatch::entry).min(Comparator.comparing(Entry::isWeak));
  }

  /** Whether there are two different phrases, at least one of them outside of titles. */
  private static boolean isSecond(List<SensitiveMatch> all, List<SensitiveMatch> free) {
    long different = all.stream().map(match -> match.entry().words()).distinct().count();
    return different > 1 && !free.isEmpty();
  }

  private boolean isCued(SensitiveCategory category, List<SensitiveMatch> all, Tokens words) {
    return lexicon.cues(category, words).stream()
        .filter(cue -> all.stream().noneMatch(cue::overlaps))
        .anyMatch(cue -> !titles.surround(cue, words));
  }

  private static Sensitivity sensitivity(
      SensitiveCategory category, Entry proof, boolean aboutSomeoneElse) {
    return new Sensitivity(category, proof.written(), proof.language(), aboutSomeoneElse);
  }
}
