package verso.platform;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Keys;
import verso.table.Table;
import verso.trace.Kind;

/**
 * A kind of record that shows by its members alone, whoever wrote it: a query with a time is a
 * search, two coordinates with a time are a place. A guess all the same, and marked as one: {@value
 * #DETAIL}. The table is {@code unmistakable.tsv}.
 *
 * @param kind what such a record is
 * @param subject {@link Keys#loose} names of the member that is its subject; none for the usual one
 * @param members of each of these sets it has one
 */
record Unmistakable(Kind kind, Set<String> subject, List<Set<String>> members) {
  /** The detail that says that a kind was told by members and not by a rule. */
  static final String DETAIL = "guessed";

  private static final List<Unmistakable> ALL =
      Table.rows(Unmistakable.class, "unmistakable.tsv").stream().map(Unmistakable::of).toList();

  private static Unmistakable of(List<String> row) {
    Set<String> subject = names(row.size() > 1 ? row.get(1) : "");
    Stream<Set<String>> members =
        row.size() > 2 ? Stream.of(row.get(2).split(" & ")).map(Unmistakable::names) : Stream.of();
    Stream<Set<String>> named = subject.isEmpty() ? Stream.of() : Stream.of(subject);
    return new Unmistakable(
        Kind.valueOf(row.getFirst()), subject, Stream.concat(named, members).toList());
  }

  private static Set<String> names(String cell) {
    return Stream.of(cell.split(" \\| "))
        .filter(name -> !name.isBlank())
        .map(Keys::loose)
        .collect(Collectors.toUnmodifiableSet());
  }

  /**
   * What a record with a time must be.
   *
   * @param values its scalars by the {@link Keys#loose} name of the member
   */
  static Optional<Unmistakable> of(Map<String, String> values) {
    return ALL.stream().filter(kind -> kind.fits(values)).findFirst();
  }

  private boolean fits(Map<String, String> values) {
    return members.stream().allMatch(names -> names.stream().anyMatch(values::containsKey))
        && (kind != Kind.PLACE || isPosition(values));
  }

  private boolean isPosition(Map<String, String> values) {
    return members.stream()
        .flatMap(names -> names.stream().filter(values::containsKey).limit(1))
        .map(values::get)
        .allMatch(Unmistakable::isDegrees);
  }

  /** A fraction between -180 and 180; a long without one is something else. */
  private static boolean isDegrees(String number) {
    try {
      return number.indexOf('.') >= 0 && Math.abs(Double.parseDouble(number)) <= 180;
    } catch (NumberFormatException e) {
      return false;
    }
  }
}
