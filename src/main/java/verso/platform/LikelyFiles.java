package verso.platform;

import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.TitledTables;

/**
 * Rules for exports that nobody has described in detail: what a file is about shows in its name,
 * and it may be CSV, JSON or a page of tables, which of them is not known. Its records are best
 * read with {@link LikelyRecords}. Where the formats are known, {@link TableRule} says more.
 */
public final class LikelyFiles {
  private LikelyFiles() {}

  /**
   * Rules for files of these names in any of the three formats, all one section. Records of JSON
   * are the whole file or stand in lists at its root.
   *
   * @param names globs without the ending, such as {@code *purchase*}
   */
  public static Stream<FileRule> about(String section, Mapping mapping, String... names) {
    return Stream.of(
        FileRule.file(Csv.any(), mapping, ending(names, ".csv")).named(section),
        FileRule.json(ending(names, ".json")).each("", mapping).at("/*/#", mapping).named(section),
        FileRule.file(new TitledTables(), mapping, ending(names, ".htm*")).named(section));
  }

  private static String[] ending(String[] names, String ending) {
    return Stream.of(names).map(name -> name + ending).toArray(String[]::new);
  }
}
