package verso.measure;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import verso.table.Table;
import verso.trace.Trace;

/**
 * Whether a title is of bad news: by our own list of words in each language, one strong word or two
 * different ones. The words of games, films, songs and sayings are set aside; so are titles of
 * topics that are no news. Not validated: it says what words stand in titles, not what they do to
 * people.
 */
final class BadNews {
  private static final int SHORTEST = 8;

  private static final List<BadWords> LANGUAGES =
      List.of(BadWords.in("bad-news_en.tsv"), BadWords.in("bad-news_fr.tsv"));

  /** Topics whose titles speak of war and murder for other reasons than news. */
  private static final Set<String> HARMLESS_TOPICS = listed("topic");

  /** Categories of things that are told rather than reported. */
  private static final Set<String> HARMLESS_CATEGORIES = listed("category");

  /** Platforms whose titles are all of works. */
  private static final Set<String> HARMLESS_PLATFORMS = listed("platform");

  private BadNews() {}

  private static Set<String> listed(String role) {
    return Table.rows(BadNews.class, "no-news.tsv").stream()
        .filter(row -> row.getFirst().equals(role))
        .map(row -> row.get(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Whether it is.
   *
   * @param topics ids of the topics the trace is filed under; empty where that is not known
   */
  static boolean isIn(Trace trace, List<String> topics) {
    return trace.subject().length() >= SHORTEST
        && !trace.subject().startsWith("http")
        && !HARMLESS_PLATFORMS.contains(trace.platform())
        && (topics.isEmpty() || topics.stream().noneMatch(HARMLESS_TOPICS::contains))
        && trace.details().first("category").filter(HARMLESS_CATEGORIES::contains).isEmpty()
        && isIn(trace.subject());
  }

  /** Whether such a title, of which nothing else is known, is of bad news. */
  static boolean isIn(String title) {
    List<String> words = Words.of(title);
    for (BadWords language : LANGUAGES) {
      if (language.areIn(words)) {
        return true;
      }
    }
    return false;
  }
}
