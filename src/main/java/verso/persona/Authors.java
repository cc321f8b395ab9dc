package verso.persona;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import verso.claim.Author;
import verso.table.Table;
import verso.trace.Trace;

/** Tells by the marks platforms use who made a segment, label or list. */
final class Authors {
  private static final String ANY = "*";

  private static final List<Mark> MARKS =
      Table.rows(Authors.class, "authors.tsv").stream()
          .map(row ->
              new Mark(row.get(0), row.get(1), Wildcard.of(row.get(2)), Author.valueOf(row.get(3))))
          .toList();

  private record Mark(String platform, String where, Predicate<String> written, Author author) {
    boolean isOn(Trace trace) {
      return (platform.equals(ANY) || platform.equals(trace.platform()))
          && texts(trace).anyMatch(written);
    }

    private Stream<String> texts(Trace trace) {
      return where.equals("subject") ? Stream.of(trace.subject()) : trace.details().all(where);
    }
  }

  private Authors() {}

  /** Who made it; empty when the record bears no mark. */
  static Optional<Author> of(Trace trace) {
    return MARKS.stream().filter(mark -> mark.isOn(trace)).findFirst().map(Mark::author);
  }
}
