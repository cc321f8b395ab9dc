package verso.platform;

import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.TitledTables;
import verso.format.Value;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Rules for exports that nobody has described in detail: what a file is about shows in its name,
 * and it may be CSV, JSON or a page of tables. Its records are best read with {@link
 * LikelyRecords}.
 */
public final class LikelyFiles {
  private LikelyFiles() {}

  /**
   * Rules for files of these names in any of the three formats.
   *
   * @param names globs without the ending, such as {@code *purchase*}
   */
  public static Stream<FileRule> about(String section, Mapping mapping, String... names) {
    return Stream.of(
        FileRule.file(Csv.any(), mapping, ending(names, ".csv")).named(section),
        FileRule.json(ending(names, ".json")).each("", row -> spread(row, mapping)).named(section),
        FileRule.file(new TitledTables(), mapping, ending(names, ".htm*")).named(section));
  }

  private static String[] ending(String[] names, String ending) {
    return Stream.of(names).map(name -> name + ending).toArray(String[]::new);
  }

  /** A file that is one object may hold lists of records, or be a record itself. */
  private static Stream<Trace> spread(Row row, Mapping mapping) {
    boolean isRecord =
        !row.isWholeFile() || row.members().stream().allMatch(m -> isField(m.getValue()));
    return isRecord
        ? mapping.map(row)
        : row.members().stream().flatMap(member -> member(row, member.getKey(), mapping));
  }

  private static boolean isField(Row member) {
    return !(member.value() instanceof Value.Members) && !isListOfRecords(member);
  }

  private static boolean isListOfRecords(Row member) {
    return member.value().asList().stream().anyMatch(Value.Members.class::isInstance);
  }

  private static Stream<Trace> member(Row root, String name, Mapping mapping) {
    Row member = root.part(name);
    return isField(member)
        ? member.field(Kind.PROFILE, Origin.OBSERVED, ProfileField.of(name).name(), member.text())
        : root.each(name).stream().flatMap(mapping::map);
  }
}
