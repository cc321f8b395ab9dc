package verso.platform.netflix;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import verso.table.Table;

/** The series in a title such as {@code Invented Show: Season 2: The Long Night}. */
final class SeriesTitle {
  private static final Pattern SEASON =
      Pattern.compile("^(.+): (?:" + words() + ")(?:[ .:].*)?$", Pattern.CASE_INSENSITIVE);

  private SeriesTitle() {}

  private static String words() {
    return Table.rows(SeriesTitle.class, "seasons.tsv").stream()
        .map(List::getFirst)
        .map(Pattern::quote)
        .collect(Collectors.joining("|"));
  }

  /** The series that a title belongs to; empty for a film. A colon may also stand in its name. */
  static String seriesIn(String title) {
    Matcher season = SEASON.matcher(title);
    return season.matches() ? season.group(1) : "";
  }
}
