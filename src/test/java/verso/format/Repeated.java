package verso.format;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A long stream made of one text, over and over, for tests; never holds more than the text. */
final class Repeated extends InputStream {
  private final byte[] part;
  private final long length;
  private long at;

  Repeated(char c, long length) {
    this(String.valueOf(c), length);
  }

  Repeated(String part, long length) {
    this.part = part.getBytes(StandardCharsets.UTF_8);
    this.length = length;
  }

  @Override
  public int read() {
    return at < length ? part[(int) (at++ % part.length)] & 0xFF : -1;
  }

  @Override
  public int read(byte[] target, int offset, int count) {
    if (at >= length) {
      return -1;
    }
    int start = (int) (at % part.length);
    int copied = (int) Math.min(Math.min(count, part.length - start), length - at);
    System.arraycopy(part, start, target, offset, copied);
    at += copied;
    return copied;
  }
}
