package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A list of one value a line under one line that says what they are, as Amazon names audiences: a
 * CSV file of a single column, whose header is a sentence and whose values may hold commas that
 * nobody quoted. Where the heading has several cells, the first of each line is the value.
 *
 * <p>Each item is an object with the member {@code value}; the heading is in its context as {@code
 * heading}. Blank lines are left out. Places are {@code line 2}, the heading being line 1.
 */
public final class HeadedList implements Shape {

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var lines = new Lines(TextInput.open(in).reader());
    Optional<String> first = lines.next();
    if (first.isEmpty()) {
      return;
    }
    List<String> headings = cells(first.get());
    var context = new Value.Members(Map.of("heading", Value.of(headings.getFirst().strip())));
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      List<String> cells = cells(line.get());
      boolean isAlone = headings.size() == 1 && cells.size() > 1;
      String value = (isAlone ? line.get() : cells.getFirst()).strip();
      Value item = new Value.Members(Map.of("value", Value.of(value)));
      if (!value.isEmpty() && !sink.item(new Item(0, item, "line " + lines.number(), context))) {
        return;
      }
    }
  }

  private static List<String> cells(String line) throws IOException {
    List<String> cells = new CsvTokens(new StringReader(line), ',').next();
    return cells.isEmpty() ? List.of("") : cells;
  }
}
