package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import verso.archive.UnreadableEntryException.Reason;

/** Compares the content with its checksum at its end, which Commons Compress leaves to its user. */
final class CheckedStream extends CheckedInputStream {
  private final long expected;

  CheckedStream(InputStream in, long expected) {
    super(in, new CRC32());
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    verify(read);
    return read;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int count = super.read(buffer, offset, length);
    verify(count);
    return count;
  }

  private void verify(int read) throws UnreadableEntryException {
    if (read < 0 && getChecksum().getValue() != expected) {
      throw new UnreadableEntryException(
          Reason.DAMAGED, "is damaged: its content does not match its checksum");
    }
  }
}
