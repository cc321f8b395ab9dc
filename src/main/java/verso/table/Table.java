package verso.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A tab-separated table beside a class; {@code #} begins a comment line. */
public final class Table {

  private Table() {}

  /**
   * The rows of a table, each split at its tabs; empty columns at the end of a row are left out.
   *
   * @param beside a class of the package whose resource it is
   * @param resource name of the file, relative to that package
   * @throws IllegalArgumentException when there is no such table: a fault of ours
   */
  public static List<List<String>> rows(Class<?> beside, String resource) {
    try (InputStream in = beside.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalArgumentException("no such table: " + resource);
      }
      return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> List.of(line.split("\t")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
