package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * A JSON value on each line (NDJSON), blank lines aside. Unlike with {@link Json}, a line that is
 * damaged costs only itself. Places are {@code line 40}. For logs with short lines.
 */
public final class JsonLines implements Shape {

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    var lines = new Lines(TextInput.open(in).reader());
    boolean goesOn = true;
    for (Optional<String> line = lines.next(); line.isPresent() && goesOn; line = lines.next()) {
      goesOn = line.get().isBlank() || record(line.get(), "line " + lines.number(), sink);
    }
  }

  private static boolean record(String line, String at, Sink sink) {
    Value value = EmbeddedJson.parse(line);
    if (value == Value.NOTHING) {
      sink.problem(at, "This line is not valid JSON.");
      return true;
    }
    return sink.item(Item.of(value, at));
  }
}
