package verso.platform.linkedin;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** How LinkedIn names its files and fills their cells. */
final class Cells {
  private Cells() {}

  /** The name of a file without its ending, and columns by which its header is known. */
  record File(String name, String... columns) {
    /** A rule for this file under all its names. */
    FileRule means(String section, Mapping mapping) {
      return FileRule.file(Csv.of(columns), mapping, names(name)).named(section);
    }
  }

  /** A file, by its name without ending and columns that its header holds. */
  static File csv(String name, String... columns) {
    return new File(name, columns);
  }

  /**
   * The names a file goes by: words divided by spaces, underscores or nothing; with a member's
   * number (since 2025) or the number of an overflow file behind it.
   */
  static String[] names(String name) {
    Set<String> spellings = new LinkedHashSet<>();
    for (String divider : new String[] {" ", "_", ""}) {
      spellings.add(name.replaceAll("[ _]", divider));
    }
    spellings.add(name);
    return spellings.stream()
        .flatMap(spelling -> Stream.of(spelling + ".csv", spelling + "_*.csv"))
        .toArray(String[]::new);
  }

  /** The values in a cell that lists several. */
  static Stream<String> listed(String cell) {
    return Arrays.stream(cell.split(";")).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** The values in a cell of the form {@code [A,B]}. */
  static Stream<String> bracketed(String cell) {
    return Arrays.stream(cell.replaceAll("^\\[|]$", "").split(","))
        .map(String::strip)
        .filter(value -> !value.isEmpty());
  }

  /** First and last name, which are columns of their own everywhere. */
  static String fullName(Row row, String prefix) {
    return Stream.of(row.firstOf(prefix + "First Name"), row.firstOf(prefix + "Last Name"))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** A column's name as the name of a field: lower case. */
  static String field(String column) {
    return column.strip().toLowerCase(Locale.ROOT);
  }

  /** States every cell as a profile field. */
  static Stream<Trace> everyField(Row row) {
    return row.scalars().stream()
        .flatMap(cell -> {
          Row value = cell.getValue();
          return row.field(Kind.PROFILE, Origin.DECLARED, field(cell.getKey()), value.text());
        });
  }
}
