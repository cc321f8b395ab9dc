package verso.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Writes maps, lists and plain values as JSON on one line. */
public final class JsonText {
  private static final JsonFactory FACTORY = new JsonFactory();

  private JsonText() {}

  /**
   * The JSON of a value: a map with text keys, an iterable, a text, a number, a truth value, an
   * instant (ISO-8601 UTC), an enum (its name) or an {@link Optional} of these (empty: null). What
   * is no number, which JSON cannot say, is null.
   */
  public static String of(Object value) {
    var text = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(text)) {
      write(value, json);
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory does not fail", e);
    }
    return text.toString();
  }

  private static void write(Object value, JsonGenerator json) throws IOException {
    switch (value) {
      case Map<?, ?> map -> writeObject(map, json);
      case Iterable<?> items -> writeArray(items, json);
      case Optional<?> optional when optional.isEmpty() -> json.writeNull();
      case Optional<?> optional -> write(optional.get(), json);
      case String text -> json.writeString(text);
      case Integer number -> json.writeNumber(number);
      case Long number -> json.writeNumber(number);
      case Double number when !Double.isFinite(number) -> json.writeNull();
      case Double number -> json.writeNumber(number);
      case Boolean truth -> json.writeBoolean(truth);
      case Instant instant -> json.writeString(instant.toString());
      case Enum<?> constant -> json.writeString(constant.name());
      default -> throw new IllegalArgumentException("No JSON for " + value.getClass());
    }
  }

  private static void writeObject(Map<?, ?> map, JsonGenerator json) throws IOException {
    json.writeStartObject();
    for (Map.Entry<?, ?> member : map.entrySet()) {
      json.writeFieldName(String.valueOf(member.getKey()));
      write(member.getValue(), json);
    }
    json.writeEndObject();
  }

  private static void writeArray(Iterable<?> items, JsonGenerator json) throws IOException {
    json.writeStartArray();
    for (Object item : items) {
      write(item, json);
    }
    json.writeEndArray();
  }
}
