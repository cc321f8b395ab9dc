package verso.platform;

import java.util.List;
import verso.table.Table;

/**
 * The series in the title of an episode, such as {@code Invented Show: Season 2: The Long Night},
 * {@code Invented Show - Season 2} or {@code Invented Show, season 2, episode 1}. Films are in
 * parts and chapters, too, but only an episode has a title of its own after these.
 */
public final class SeriesTitle {
  private static final List<String> SEASONS = words("season");
  private static final List<String> PARTS = words("part");
  private static final List<String> EPISODES = words("episode");
  private static final String COLON = ": ";
  private static final char NO_BREAK = '\u00A0';
  private static final List<String> LOOSE = List.of(" - ", ", ");

  private SeriesTitle() {}

  private static List<String> words(String role) {
    return Table.rows(SeriesTitle.class, "seasons.tsv").stream()
        .filter(row -> row.getFirst().equals(role))
        .map(row -> row.get(1))
        .toList();
  }

  /** The series that a title belongs to; empty for a film. A colon may also stand in its name. */
  public static String seriesIn(String title) {
    int end = season(title);
    if (end < 0) {
      end = part(title);
    }
    if (end < 0) {
      end = episode(title);
    }
    return end <= 0 ? "" : withoutSpaces(title.substring(0, end));
  }

  /** In French a space, often one that does not break, stands before a colon. */
  private static String withoutSpaces(String name) {
    int end = name.length();
    while (end > 0 && (name.charAt(end - 1) == ' ' || name.charAt(end - 1) == NO_BREAK)) {
      end--;
    }
    return name.substring(0, end);
  }

  /** Where the season begins: {@code : Season}, or {@code - Season 2} with its number. */
  private static int season(String title) {
    for (int at = title.indexOf(COLON); at >= 0; at = title.indexOf(COLON, at + 1)) {
      if (wordEnd(title, at + COLON.length(), SEASONS) > 0) {
        return at;
      }
    }
    for (String separator : LOOSE) {
      int at = title.indexOf(separator);
      while (at >= 0) {
        if (isNumbered(title, wordEnd(title, at + separator.length(), SEASONS))) {
          return at;
        }
        at = title.indexOf(separator, at + 1);
      }
    }
    return -1;
  }

  /** Where a part begins after which a title follows. */
  private static int part(String title) {
    for (int at = title.indexOf(COLON); at >= 0; at = title.indexOf(COLON, at + 1)) {
      int end = wordEnd(title, at + COLON.length(), PARTS);
      if (end > 0 && title.indexOf(COLON, end) > 0) {
        return at;
      }
    }
    return -1;
  }

  /**
   * The first colon of a title that numbers its episode: {@code (Episode 3)} or {@code : Episode
   * 3}.
   */
  private static int episode(String title) {
    int colon = title.indexOf(COLON);
    int bracket = title.lastIndexOf('(');
    boolean isEpisode =
        colon > 0
            && (isNumbered(title, wordEnd(title, colon + COLON.length(), EPISODES))
                || bracket > colon && isNumbered(title, wordEnd(title, bracket + 1, EPISODES)));
    return isEpisode ? colon : -1;
  }

  /** Where the word ends that stands there; -1 when it is none of them. */
  private static int wordEnd(String title, int at, List<String> words) {
    for (String word : words) {
      int end = at + word.length();
      boolean isWhole =
          end == title.length() || end < title.length() && !Character.isLetter(title.charAt(end));
      if (isWhole && title.regionMatches(true, at, word, 0, word.length())) {
        return end;
      }
    }
    return -1;
  }

  private static boolean isNumbered(String title, int end) {
    return end > 0
        && end + 1 < title.length()
        && title.charAt(end) == ' '
        && Character.isDigit(title.charAt(end + 1));
  }
}
