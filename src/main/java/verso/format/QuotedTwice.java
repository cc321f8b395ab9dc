package verso.format;

import java.io.IOException;
import java.io.InputStream;

/**
 * Another shape whose texts some platforms put into quotes once more, as in the CSV cell {@code
 * """The Title"""}: quotes around a whole text are taken off.
 */
public final class QuotedTwice implements Shape {
  private final Shape shape;

  private QuotedTwice(Shape shape) {
    this.shape = shape;
  }

  /** That shape, without quotes around the texts of its records. */
  public static QuotedTwice in(Shape shape) {
    return new QuotedTwice(shape);
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    shape.read(
        in,
        new Sink() {
          @Override
          public boolean item(Item item) {
            return sink.item(
                new Item(item.section(), unquoted(item.value()), item.at(), item.context()));
          }

          @Override
          public void problem(String at, String message) {
            sink.problem(at, message);
          }
        });
  }

  private static Value unquoted(Value value) {
    return switch (value) {
      case Value.Members members -> {
        var plain = new MemberMap.Builder();
        members.map().forEach((name, member) -> plain.put(name, unquoted(member)));
        yield new Value.Members(plain.build());
      }
      case Value.Items(var list) ->
          new Value.Items(list.stream().map(QuotedTwice::unquoted).toList());
      case Value.Text(String text) -> Value.of(withoutQuotes(text.strip()));
      case Value.Number number -> number;
      case Value.Truth truth -> truth;
      case Value.Nothing nothing -> nothing;
    };
  }

  private static String withoutQuotes(String text) {
    boolean isQuoted = text.length() > 1 && text.startsWith("\"") && text.endsWith("\"");
    return isQuoted ? text.substring(1, text.length() - 1) : text;
  }
}
