package verso.platform.spotify;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import verso.format.Neighbours;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * What the person searched for. Spotify searches while one types: {@code jaz} is a row of its own
 * seconds beside {@code jazz}. Such a beginning is no search, and says of what it is the beginning.
 */
final class Searches {
  private static final String QUERY = "searchQuery";
  private static final String TIME = "searchTime";
  private static final Duration WHILE_TYPING = Duration.ofSeconds(5);

  private static final RowMapping SEARCH = query(Kind.SEARCH);
  private static final RowMapping TYPED =
      query(Kind.OTHER)
          .fixed("category", "search as it was typed")
          .derived("prefixOf", Searches::continued);

  private Searches() {}

  private static RowMapping query(Kind kind) {
    return RowMapping.of(kind, Origin.OBSERVED, QUERY).time(TIME).detail("os", "platform").rest();
  }

  static Stream<Trace> search(Row row) {
    return (continued(row).isEmpty() ? SEARCH : TYPED).map(row);
  }

  /** The longer query beside this one, whichever end of the file is the newest. */
  private static String continued(Row row) {
    return Stream.of(Neighbours.AFTER, Neighbours.BEFORE)
        .map(neighbour -> "../" + neighbour + "/")
        .filter(neighbour -> isBeginning(row, neighbour))
        .map(neighbour -> row.firstOf(neighbour + QUERY))
        .findFirst()
        .orElse("");
  }

  private static boolean isBeginning(Row row, String neighbour) {
    String begun = row.firstOf(QUERY).toLowerCase(Locale.ROOT);
    String longer = row.firstOf(neighbour + QUERY).toLowerCase(Locale.ROOT);
    Moment typed = row.firstTime(TIME);
    Moment next = row.firstTime(neighbour + TIME);
    return !begun.isEmpty()
        && longer.length() > begun.length()
        && longer.startsWith(begun)
        && row.firstOf("platform").equals(row.firstOf(neighbour + "platform"))
        && typed.isKnown()
        && next.isKnown()
        && Duration.between(typed.instant(), next.instant()).abs().compareTo(WHILE_TYPING) <= 0;
  }
}
