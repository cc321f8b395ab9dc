package verso.importing;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Tells how many bytes went through. */
final class CountingStream extends FilterInputStream {
  private final LongConsumer counter;

  CountingStream(InputStream in, LongConsumer counter) {
    super(in);
    this.counter = counter;
  }

  @Override
  public int read() throws IOException {
    int next = super.read();
    if (next >= 0) {
      counter.accept(1);
    }
    return next;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int read = super.read(bytes, offset, length);
    if (read > 0) {
      counter.accept(read);
    }
    return read;
  }

  @Override
  public long skip(long most) throws IOException {
    long skipped = super.skip(most);
    counter.accept(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
