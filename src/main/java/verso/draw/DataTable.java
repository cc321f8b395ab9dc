package verso.draw;

import java.util.List;

/**
 * The twin of a drawing in text: what it shows, to be read, listened to or copied.
 *
 * @param head names of the columns; the first is that of what a row is about
 * @param rows of texts, each as long as the head
 */
public record DataTable(List<String> head, List<List<String>> rows) {
  public DataTable {
    head = head.stream().map(Lettering::clean).toList();
    rows = rows.stream().map(row -> row.stream().map(Lettering::clean).toList()).toList();
    for (List<String> row : rows) {
      if (row.size() != head.size()) {
        throw new IllegalArgumentException("a row is not as long as the head");
      }
    }
  }
}
