package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;

/**
 * The stream a visitor reads: stops at a limit, and turns whatever a decoder throws at broken bytes
 * into {@link UnreadableEntryException}.
 */
final class LimitedStream extends InputStream {
  private final StoredFile.Bytes bytes;
  private final Usage.Meter meter;
  private long position;

  LimitedStream(StoredFile.Bytes bytes, Usage.Meter meter) {
    this.bytes = bytes;
    this.meter = meter;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = decode(buffer, offset, length);
    if (count > 0) {
      position += count;
      meter.advanceTo(position, bytes.packed().getAsLong());
    }
    return count;
  }

  private int decode(byte[] buffer, int offset, int length) throws IOException {
    try {
      return bytes.stream().read(buffer, offset, length);
    } catch (UnreadableEntryException | ClosedByInterruptException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      // Decoders answer hostile bytes with index, state and argument exceptions as well.
      throw UnreadableEntryException.damaged(e);
    }
  }

  @Override
  public int available() throws IOException {
    return bytes.stream().available();
  }

  @Override
  public void close() throws IOException {
    bytes.stream().close();
  }
}
