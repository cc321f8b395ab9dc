package verso.index;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.BytesRef;

/** Reads what {@link RecordOutput} wrote. */
final class RecordInput {
  private final byte[] bytes;
  private int at;

  RecordInput(BytesRef record) {
    bytes = record.bytes;
    at = record.offset;
  }

  long number() {
    long rest = 0;
    int shift = 0;
    byte next;
    do {
      next = bytes[at++];
      rest |= (next & 0x7FL) << shift;
      shift += 7;
    } while (next < 0);
    return rest >>> 1 ^ -(rest & 1);
  }

  int size() {
    return Math.toIntExact(number());
  }

  String text() {
    int size = size();
    var value = new String(bytes, at, size, StandardCharsets.UTF_8);
    at += size;
    return value;
  }

  List<String> texts() {
    int size = size();
    var values = new ArrayList<String>(size);
    for (int i = 0; i < size; i++) {
      values.add(text());
    }
    return values;
  }

  <E extends Enum<E>> E name(Class<E> type) {
    return Enum.valueOf(type, text());
  }

  Instant instant() {
    return Instant.ofEpochSecond(number(), number());
  }
}
