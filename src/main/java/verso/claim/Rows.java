package verso.claim;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Data of a section to be drawn or computed with, where claims alone would be many sentences.
 *
 * @param name of the table, stable
 * @param rows each a map of names to texts, numbers, truths, instants, topics, lists and maps of
 *     them
 */
public record Rows(String name, List<Map<String, Object>> rows) {
  public Rows {
    rows = rows.stream().map(row -> Collections.unmodifiableMap(new LinkedHashMap<>(row))).toList();
  }

  /** A row with cells given as name, value, name, value … */
  public static Map<String, Object> row(Object... namesAndValues) {
    return Sentence.of("", namesAndValues).arguments();
  }
}
