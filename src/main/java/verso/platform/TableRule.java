package verso.platform;

import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.TitledTables;

/**
 * One declaration for a table that a platform hands over as CSV, as JSON or as a page of tables,
 * under the same name. Where nobody has described its records, they are best read with {@link
 * LikelyRecords}.
 */
public final class TableRule {
  private TableRule() {}

  /**
   * The rules of a table, all one section. Records of JSON are the whole file or stand in lists at
   * its root.
   *
   * @param names its names as {@link Glob}s without the ending, such as {@code *Searches}
   */
  public static Stream<FileRule> table(String section, Mapping meaning, String... names) {
    return table(section, Csv.any(), meaning, names);
  }

  /** The same, for CSV of which more is known. */
  public static Stream<FileRule> table(String section, Csv csv, Mapping meaning, String... names) {
    return Stream.of(
        FileRule.file(csv, meaning, ending(names, ".csv")).named(section),
        FileRule.json(ending(names, ".json")).each("", meaning).at("/*/#", meaning).named(section),
        FileRule.file(new TitledTables(), meaning, ending(names, ".htm*")).named(section));
  }

  /** The same for a single record: what JSON says as one object, CSV says in one row. */
  public static Stream<FileRule> record(String section, Mapping meaning, String... names) {
    return Stream.of(
        FileRule.file(Csv.any(), meaning, ending(names, ".csv")).named(section),
        FileRule.json(ending(names, ".json")).at("", meaning).named(section));
  }

  private static String[] ending(String[] names, String ending) {
    return Stream.of(names).map(name -> name + ending).toArray(String[]::new);
  }
}
