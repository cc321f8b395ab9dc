package verso.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.util.function.UnaryOperator;

/**
 * JSON that stands in a text: a value that a platform serialised twice (Chrome's synced settings),
 * or a cell of a CSV file (YouTube's comments). Never large.
 */
public final class EmbeddedJson {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS).build();

  private EmbeddedJson() {}

  /** The value in a text; {@link Value#NOTHING} when the text is not JSON. */
  public static Value parse(String text) {
    try (JsonParser parser = FACTORY.createParser(text)) {
      var token = parser.nextToken();
      if (token == null) {
        return Value.NOTHING;
      }
      Value value = new JsonValues(parser, UnaryOperator.identity()).read(token);
      return parser.nextToken() == null ? value : Value.NOTHING;
    } catch (IOException e) {
      // Plain words, then; the caller still has them.
      return Value.NOTHING;
    }
  }

  /** The values in a text that lists them with commas but without brackets. */
  public static Value parseList(String text) {
    return parse("[" + text + "]");
  }
}
