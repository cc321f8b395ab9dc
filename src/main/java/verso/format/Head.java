package verso.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The beginning of a file: enough to tell its shape and, often, who wrote it.
 *
 * @param text its first {@value #LENGTH} bytes as UTF-8, damaged where a character was cut
 * @param keys the {@link Keys#loose} names of JSON members no deeper than the first record: those of
 *     the root object, of the first element of a root list, and of the objects inside these; empty
 *     for anything but JSON
 */
public record Head(String text, Set<String> keys) {
  /** How many bytes are looked at. */
  public static final int LENGTH = 8_192;

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final int DEEPEST_KEYS = 3;

  public Head {
    keys = Set.copyOf(keys);
  }

  /** Reads the beginning of a stream; does not close it. */
  public static Head read(InputStream in) throws IOException {
    return of(in.readNBytes(LENGTH));
  }

  /** The head of a file that begins with, or is, these bytes. */
  public static Head of(byte[] bytes) {
    int length = Math.min(bytes.length, LENGTH);
    String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    return new Head(text, keys(bytes, length));
  }

  /** Whether a file with this beginning says nothing: no bytes, or only white space. */
  public boolean isBlank() {
    return text.isBlank();
  }

  /** Whether the text occurs in it. */
  public boolean contains(String part) {
    return text.contains(part);
  }

  /** Read once: every rule of a platform asks for them. */
  private static Set<String> keys(byte[] bytes, int length) {
    var keys = new LinkedHashSet<String>();
    try {
      JsonPrefix prefix = JsonPrefix.skip(new ByteArrayInputStream(bytes, 0, length));
      try (JsonParser parser = FACTORY.createParser(prefix.json())) {
        collect(parser, keys);
      }
    } catch (IOException e) {
      // The head ends in the middle of the JSON, or it is none: what was found stands.
      return keys;
    }
    return keys;
  }

  private static void collect(JsonParser parser, Set<String> keys) throws IOException {
    int depth = 0;
    for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      } else if (token == JsonToken.FIELD_NAME && depth <= DEEPEST_KEYS) {
        keys.add(Keys.loose(parser.currentName()));
      }
    }
  }
}
