package verso.platform.linkedin;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import verso.format.Keys;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** What the columns of {@code Ad_Targeting.csv} mean. */
final class TargetingFacets {
  private static final Map<String, Facet> TABLE = load();

  private TargetingFacets() {}

  /**
   * One column.
   *
   * @param column its name as LinkedIn writes it
   * @param field the field its values belong to; empty where they need none
   */
  record Facet(String column, Kind kind, Origin origin, String field) {
    Trace trace(Row row, String value) {
      return row.trace(kind, origin, value)
          .when(row.exported())
          .detail("field", field)
          .detail("category", column)
          .build();
    }
  }

  /** The facet of a column; a column nobody has heard of lists segments. */
  static Facet of(String column) {
    Facet known = TABLE.get(Keys.loose(column));
    return known == null
        ? new Facet(column, Kind.SEGMENT, Origin.INFERRED, Cells.field(column))
        : known;
  }

  private static Map<String, Facet> load() {
    var facets = new HashMap<String, Facet>();
    var stream =
        Objects.requireNonNull(TargetingFacets.class.getResourceAsStream("ad-targeting.tsv"));
    try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      for (String line : lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t", -1);
        var facet = new Facet(cells[0], Kind.valueOf(cells[1]), Origin.valueOf(cells[2]), cells[3]);
        facets.put(Keys.loose(cells[0]), facet);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Map.copyOf(facets);
  }
}
