package verso.format;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A sink that keeps everything a shape finds, for tests. */
final class Collected implements Shape.Sink {
  final List<Item> items = new ArrayList<>();
  final List<String> problems = new ArrayList<>();

  static Collected from(Shape shape, String content) {
    return from(shape, content.getBytes(StandardCharsets.UTF_8));
  }

  static Collected from(Shape shape, byte[] content) {
    return from(shape, new ByteArrayInputStream(content));
  }

  static Collected from(Shape shape, InputStream content) {
    var sink = new Collected();
    try {
      shape.read(content, sink);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return sink;
  }

  List<Value> values() {
    return items.stream().map(Item::value).toList();
  }

  List<String> places() {
    return items.stream().map(Item::at).toList();
  }

  @Override
  public boolean item(Item item) {
    items.add(item);
    return true;
  }

  @Override
  public void problem(String at, String message) {
    problems.add(at + ": " + message);
  }
}
