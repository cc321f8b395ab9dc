package verso.samples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The resource files beside this package: tab-separated, lines that start with # are remarks. */
final class Table {
  private Table() {}

  /** The rows of a table whose first line names its columns. */
  static List<Map<String, String>> rows(String resource) {
    List<String> lines = lines(resource);
    String[] names = lines.getFirst().split("\t", -1);
    return lines.stream().skip(1).map(line -> row(resource, names, line)).toList();
  }

  private static Map<String, String> row(String resource, String[] names, String line) {
    String[] cells = line.split("\t", -1);
    if (cells.length != names.length) {
      throw new IllegalStateException(resource + ": " + Arrays.toString(cells));
    }
    Map<String, String> row = new LinkedHashMap<>();
    for (int i = 0; i < names.length; i++) {
      row.put(names[i], cells[i]);
    }
    return row;
  }

  /** The lines of a resource that say something. */
  static List<String> lines(String resource) {
    try (InputStream in = Table.class.getResourceAsStream(resource)) {
      String text =
          new String(Objects.requireNonNull(in, resource).readAllBytes(), StandardCharsets.UTF_8);
      return text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
