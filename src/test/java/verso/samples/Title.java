package verso.samples;

import java.time.Instant;
import java.util.List;

/**
 * Something to watch or to read, invented.
 *
 * @param kind {@code film}, {@code series} or {@code book}; a series is one episode of it
 * @param author director or writer; may be empty
 * @param interest of Camille's that it goes with
 */
record Title(String kind, String title, String year, String author, String interest) {

  static List<Title> all() {
    return Table.rows("titles.tsv").stream()
        .map(row ->
            new Title(
                row.get("kind"),
                row.get("title"),
                row.get("year"),
                row.get("author"),
                row.get("interest")))
        .toList();
  }

  /** All of a kind. */
  static List<Title> all(String kind) {
    return all().stream().filter(title -> title.kind().equals(kind)).toList();
  }

  /** One of these for that moment: one about what occupies Camille then, four times as often. */
  static Title at(Instant moment, List<Title> titles, Life life, Dice dice) {
    String interest = life.interestAt(moment, dice).id();
    return dice.oneOf(titles, title -> title.interest().equals(interest) ? 4 : 1);
  }
}
