package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.SeekableByteChannel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.InputStreamStatistics;
import verso.archive.UnreadableEntryException.Reason;

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
                ZipNames.of(entry), entry.getSize(), modified(entry), () -> open(entry)));
      }
    }
  }

  /**
   * Reads the table of contents; the channel is closed with the zip.
   *
   * @throws ZipException when there is none, or not for the whole of the file
   */
  static Zip open(SeekableByteChannel channel) throws IOException {
    ZipFile zip =
        ZipFile.builder()
            .setSeekableByteChannel(channel)
            .setCharset(ZipNames.UNSAID)
            .setUseUnicodeExtraFields(false)
            .setIgnoreLocalFileHeader(true)
            .get();
    return new Zip(zip);
  }

  /** When the entry was last changed, by its zone-less DOS time unless it holds a better one. */
  static Optional<Instant> modified(ZipArchiveEntry entry) {
    return entry.getTime() < 0
        ? Optional.empty()
        : Optional.of(Instant.ofEpochMilli(entry.getTime()));
  }

  @Override
  public void walk(Scan scan) throws IOException {
    for (StoredFile file : files) {
      if (!scan.offer(file)) {
        return;
      }
    }
  }

  private StoredFile.Bytes open(ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableEntryException(Reason.ENCRYPTED, "is protected by a password");
    }
    try {
      InputStream content = zip.getInputStream(entry);
      return new StoredFile.Bytes(
          new CheckedStream(content, entry.getCrc()),
          content instanceof InputStreamStatistics statistics
              ? statistics::getCompressedCount
              : () -> entry.getCompressedSize());
    } catch (UnsupportedZipFeatureException e) {
      throw new UnreadableEntryException(
          Reason.UNSUPPORTED, "is compressed in a way that cannot be read");
    } catch (IOException | RuntimeException e) {
      throw UnreadableEntryException.damaged(e);
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
