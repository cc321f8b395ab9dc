package verso.format;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** A single file that an export compressed on its own, up to 256 MB of it. */
final class Gunzipped extends FilterInputStream {
  private static final int LARGEST = 256 << 20;
  private static final int MAGIC_FIRST = 0x1F;
  private static final int MAGIC_SECOND = 0x8B;

  private long left = LARGEST;

  private Gunzipped(InputStream unzipped) {
    super(unzipped);
  }

  /** The bytes as they were before compression, if they begin like gzip; else as they are. */
  static InputStream of(InputStream in) throws IOException {
    var buffered = new BufferedInputStream(in);
    buffered.mark(2);
    boolean isGzip = buffered.read() == MAGIC_FIRST && buffered.read() == MAGIC_SECOND;
    buffered.reset();
    return isGzip ? new Gunzipped(new GZIPInputStream(buffered)) : buffered;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    left -= Math.max(0, count);
    if (left < 0) {
      throw new MalformedException("", "A gzipped file of more than 256 MB, too large to be read");
    }
    return count;
  }
}
