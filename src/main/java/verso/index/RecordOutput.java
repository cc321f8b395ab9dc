package verso.index;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import org.apache.lucene.util.BytesRef;

/**
 * Writes the compact form in which records are stored: numbers short, texts behind their length.
 */
final class RecordOutput {
  private byte[] bytes = new byte[256];
  private int length;

  BytesRef written() {
    return new BytesRef(bytes, 0, length);
  }

  RecordOutput number(long value) {
    reserve(10);
    long rest = value << 1 ^ value >> 63;
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest & 0x7F | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
    return this;
  }

  RecordOutput text(String value) {
    byte[] encoded = value.getBytes(StandardCharsets.UTF_8);
    number(encoded.length);
    reserve(encoded.length);
    System.arraycopy(encoded, 0, bytes, length, encoded.length);
    length += encoded.length;
    return this;
  }

  RecordOutput texts(Collection<String> values) {
    number(values.size());
    values.forEach(this::text);
    return this;
  }

  RecordOutput name(Enum<?> value) {
    return text(value.name());
  }

  RecordOutput instant(Instant value) {
    return number(value.getEpochSecond()).number(value.getNano());
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}
