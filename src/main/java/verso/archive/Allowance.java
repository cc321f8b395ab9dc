package verso.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that gives a decoder only so much at a time, where the decoder would keep in memory
 * whatever it gets: names in a tar, stored entries of unknown length in a zip.
 */
final class Allowance extends FilterInputStream {
  private long left = Long.MAX_VALUE;

  Allowance(InputStream in) {
    super(in);
  }

  /** Gives no more than this many bytes until it is lifted. */
  void limitTo(long bytes) {
    left = bytes;
  }

  /**
   * Gives any number of bytes again.
   *
   * @throws UnreadableEntryException when the limit was met, so that the decoder is lost
   */
  void lift() throws UnreadableEntryException {
    if (left <= 0) {
      throw UnreadableEntryException.unsupported();
    }
    left = Long.MAX_VALUE;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (left <= 0) {
      throw UnreadableEntryException.unsupported();
    }
    int count = super.read(buffer, offset, (int) Math.min(length, left));
    left -= Math.max(count, 0);
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(Math.min(count, left));
    left -= skipped;
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
