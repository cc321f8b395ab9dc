package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A text file that is a list: every line that is not blank is a record, a text. A line longer than
 * any in a list is several.
 */
public final class TextLines implements Shape {

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var lines = new Lines(TextInput.open(in).reader());
    for (Optional<String> line = lines.next(); line.isPresent(); line = lines.next()) {
      String text = line.get().strip();
      if (!text.isEmpty() && !sink.item(Item.of(Value.of(text), "line " + lines.number()))) {
        return;
      }
    }
  }
}
