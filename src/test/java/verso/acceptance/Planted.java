package verso.acceptance;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import verso.table.Table;

/** One person's column of {@code people.tsv}: who they are, and what is planted for them. */
record Planted(Map<String, String> truths) {
  private static final List<List<String>> ROWS = Table.rows(Planted.class, "people.tsv");
  private static final String NOTHING = "-";

  /** The people, in the order of the table. */
  static List<Planted> all() {
    return List.of(person(1), person(2), person(3));
  }

  private static Planted person(int column) {
    var truths = new LinkedHashMap<String, String>();
    ROWS.forEach(row -> truths.put(row.getFirst(), row.get(column)));
    return new Planted(truths);
  }

  private String written(String truth) {
    return Objects.requireNonNull(truths.get(truth), truth);
  }

  /** Whether it is planted at all. */
  boolean has(String truth) {
    return !written(truth).equals(NOTHING);
  }

  /** What is planted; there must be something. */
  String text(String truth) {
    if (!has(truth)) {
      throw new IllegalArgumentException(truth + ": nothing of the kind is planted");
    }
    return written(truth);
  }

  /** The parts of what is planted; none where nothing is. */
  List<String> list(String truth) {
    return has(truth) ? List.of(written(truth).split(" ; ")) : List.of();
  }

  int number(String truth) {
    return has(truth) ? Integer.parseInt(written(truth)) : 0;
  }

  String name() {
    return text("name");
  }

  String handle() {
    return text("handle");
  }

  LocalDate birth() {
    return LocalDate.parse(text("birth"));
  }

  @Override
  public String toString() {
    return name();
  }
}
