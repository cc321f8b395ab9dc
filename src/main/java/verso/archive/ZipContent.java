package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.apache.commons.compress.utils.InputStreamStatistics;
import verso.archive.UnreadableEntryException.Reason;

/** What a zip says of an entry, however the zip is read. */
final class ZipContent {
  // Commons Compress knows more, but needs libraries for them that Verso does not bring.
  private static final Set<ZipMethod> METHODS =
      EnumSet.of(
          ZipMethod.STORED,
          ZipMethod.DEFLATED,
          ZipMethod.ENHANCED_DEFLATED,
          ZipMethod.UNSHRINKING,
          ZipMethod.IMPLODING,
          ZipMethod.BZIP2);

  /** Starts decoding an entry. */
  @FunctionalInterface
  interface Decoder {
    /** The content, which also tells how many compressed bytes it was made of so far. */
    InputStream decode() throws IOException;
  }

  private ZipContent() {}

  /**
   * The last change: DOS time without a zone, read in the zone of this machine, or a better one.
   */
  static Optional<Instant> modified(ZipArchiveEntry entry) {
    long millis = entry.getTime();
    return millis < 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
  }

  /**
   * Opens an entry and checks its content against its checksum, where that is known already.
   *
   * @throws UnreadableEntryException when it is encrypted, of an unknown compression, or damaged
   */
  static StoredFile.Bytes open(ZipArchiveEntry entry, Decoder decoder)
      throws UnreadableEntryException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableEntryException(Reason.ENCRYPTED, UnreadableEntryException.PROTECTED);
    }
    if (entry.isUnixSymlink()) {
      throw UnreadableEntryException.notAFile();
    }
    if (!METHODS.contains(ZipMethod.getMethodByCode(entry.getMethod()))) {
      throw UnreadableEntryException.unsupported();
    }
    try {
      InputStream content = decoder.decode();
      boolean isKnown = entry.getCrc() != ZipArchiveEntry.CRC_UNKNOWN;
      return new StoredFile.Bytes(
          isKnown ? new CheckedStream(content, entry.getCrc()) : content,
          ((InputStreamStatistics) content)::getCompressedCount);
    } catch (UnsupportedZipFeatureException e) {
      throw UnreadableEntryException.unsupported();
    } catch (IOException | RuntimeException e) {
      throw UnreadableEntryException.damaged(e);
    }
  }
}
