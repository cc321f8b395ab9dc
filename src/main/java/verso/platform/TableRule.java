package verso.platform;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;

/** One declaration for a table that a platform hands over as CSV or as JSON. */
public final class TableRule {
  private TableRule() {}

  /**
   * The rules of a table: one for CSV, one for JSON, whose records are the whole file or stand in
   * lists at its root.
   *
   * @param section what it is about; the JSON form adds {@code , JSON}
   * @param stems its names as {@link Glob}s without extension, such as {@code *Searches}
   */
  public static List<FileRule> table(String section, Mapping meaning, String... stems) {
    return table(section, Csv.any(), meaning, stems);
  }

  /** The same, for CSV of which more is known. */
  public static List<FileRule> table(String section, Csv csv, Mapping meaning, String... stems) {
    return List.of(
        FileRule.json(names(".json", stems))
            .each("", meaning)
            .at("/*/#", meaning)
            .named(section + ", JSON"),
        FileRule.file(csv, meaning, names(".csv", stems)).named(section));
  }

  /** The same for a single record: what JSON says as one object, CSV says in one row. */
  public static List<FileRule> record(String section, Mapping meaning, String... stems) {
    return List.of(
        FileRule.json(names(".json", stems)).at("", meaning).named(section + ", JSON"),
        FileRule.file(Csv.any(), meaning, names(".csv", stems)).named(section));
  }

  private static String[] names(String ending, String... stems) {
    return Stream.of(stems).map(stem -> stem + ending).toArray(String[]::new);
  }
}
