package verso.archive;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** A zip read by its table of contents: entries in any order, as often as wanted. */
final class Zip implements Container {
  private final ZipFile zip;
  private final List<StoredFile> files;

  private Zip(ZipFile zip) {
    this.zip = zip;
    this.files = new ArrayList<>();
    for (ZipArchiveEntry entry : Collections.list(zip.getEntriesInPhysicalOrder())) {
      if (!entry.isDirectory()) {
        files.add(
            new StoredFile(
                ZipNames.of(entry),
                entry.getSize(),
                ZipContent.modified(entry),
                () -> open(entry)));
      }
    }
  }

  /**
   * Reads the table of contents; the channel is closed with the zip, or at once when that fails.
   *
   * @throws ZipException when there is none, or not for the whole of the file
   */
  static Zip open(SeekableByteChannel channel) throws IOException {
    try {
      ZipFile zip = read(channel);
      if (isWhole(zip)) {
        return new Zip(zip);
      }
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw (ZipException) new ZipException("The table of contents cannot be read.").initCause(e);
    }
    // The table found at the end is that of a zip inside this one, which was cut off behind it.
    channel.close();
    throw new ZipException("The table of contents is not that of the whole file.");
  }

  private static ZipFile read(SeekableByteChannel channel) throws IOException {
    return ZipFile.builder()
        .setSeekableByteChannel(channel)
        .setCharset(ZipNames.UNSAID)
        .setUseUnicodeExtraFields(false)
        .setIgnoreLocalFileHeader(true)
        .get();
  }

  private static boolean isWhole(ZipFile zip) {
    return zip.getFirstLocalFileHeaderOffset() == 0 || !zip.getEntries().hasMoreElements();
  }

  @Override
  public void walk(Scan scan) throws IOException {
    for (StoredFile file : files) {
      if (!scan.offer(file)) {
        return;
      }
    }
  }

  private StoredFile.Bytes open(ZipArchiveEntry entry) throws UnreadableEntryException {
    return ZipContent.open(entry, () -> zip.getInputStream(entry));
  }

  /** Whether both zips list the same files with the same checksums. */
  boolean hasSameTableAs(Zip other) {
    return table().equals(other.table());
  }

  private List<Row> table() {
    return Collections.list(zip.getEntries()).stream()
        .map(entry -> new Row(entry.getName(), entry.getSize(), entry.getCrc()))
        .toList();
  }

  private record Row(String name, long size, long checksum) {}

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
