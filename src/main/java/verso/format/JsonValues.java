package verso.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.function.UnaryOperator;

/** Reads whole values off a JSON parser, as long as they are small enough to be held. */
final class JsonValues {
  private static final long MOST_NODES = 1_000_000;
  private static final long MOST_CHARS = 24L << 20;
  private static final int CHARS_PER_NODE = 16;

  private final JsonParser parser;
  private final UnaryOperator<String> repair;
  private long nodes;
  private long chars;

  JsonValues(JsonParser parser, UnaryOperator<String> repair) {
    this.parser = parser;
    this.repair = repair;
  }

  /** A key as part of a JSON pointer (RFC 6901). */
  static String escaped(String key) {
    return key.indexOf('~') < 0 && key.indexOf('/') < 0
        ? key
        : key.replace("~", "~0").replace("/", "~1");
  }

  /** Whether the value read last was too large; what came back is only its beginning. */
  boolean overflowed() {
    return nodes > MOST_NODES || chars > MOST_CHARS;
  }

  /** About how much memory the value read last takes, in characters. */
  long size() {
    return chars + nodes * CHARS_PER_NODE;
  }

  /** Reads the value the parser stands at, to its end even when it is too large. */
  Value read(JsonToken token) throws IOException {
    nodes = 0;
    chars = 0;
    return value(token);
  }

  /** Reads the object whose first name, or end, the parser stands at. */
  Value readMembers(JsonToken first) throws IOException {
    nodes = 1;
    chars = 0;
    return members(first);
  }

  private Value value(JsonToken token) throws IOException {
    nodes++;
    return switch (token) {
      case START_OBJECT -> members(parser.nextToken());
      case START_ARRAY -> items();
      case VALUE_STRING -> text();
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number();
      case VALUE_TRUE -> new Value.Truth(true);
      case VALUE_FALSE -> new Value.Truth(false);
      default -> Value.NOTHING;
    };
  }

  private Value text() throws IOException {
    String text = parser.getText();
    chars += text.length();
    return new Value.Text(repair.apply(text));
  }

  private Value number() throws IOException {
    String digits = parser.getText();
    chars += digits.length();
    return new Value.Number(digits);
  }

  private Value members(JsonToken first) throws IOException {
    var members = new MemberMap.Builder();
    for (JsonToken token = first; token != JsonToken.END_OBJECT; token = parser.nextToken()) {
      String name = parser.currentName();
      chars += name.length();
      Value member = value(parser.nextToken());
      if (!overflowed()) {
        members.put(repair.apply(name), member);
      }
    }
    return new Value.Members(members.build());
  }

  private Value items() throws IOException {
    var items = new ArrayList<Value>();
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      Value item = value(parser.currentToken());
      if (!overflowed()) {
        items.add(item);
      }
    }
    return new Value.Items(items);
  }
}
