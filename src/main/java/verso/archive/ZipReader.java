package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A zip read front to back: one inside another archive, or one without its table of contents. */
final class ZipReader implements Reader {
  private final ZipArchiveInputStream zip;

  ZipReader(InputStream in) {
    // Stored entries of unknown length are refused: reading them means holding them in memory.
    this.zip = new ZipArchiveInputStream(in, ZipNames.UNSAID.name(), false, false);
  }

  @Override
  public Optional<Met> next() throws IOException {
    ZipArchiveEntry entry = zip.getNextEntry();
    while (entry != null && entry.isDirectory()) {
      entry = zip.getNextEntry();
    }
    return Optional.ofNullable(entry).map(this::met);
  }

  private Met met(ZipArchiveEntry entry) {
    boolean isLengthKnown = !entry.getGeneralPurposeBit().usesDataDescriptor();
    var file =
        new StoredFile(
            ZipNames.of(entry),
            entry.getSize(),
            ZipContent.modified(entry),
            new Once(() -> ZipContent.open(entry, () -> decode(entry))));
    return new Met(file, isLengthKnown);
  }

  private InputStream decode(ZipArchiveEntry entry) throws UnsupportedZipFeatureException {
    if (!zip.canReadEntryData(entry)) {
      throw new UnsupportedZipFeatureException(
          UnsupportedZipFeatureException.Feature.DATA_DESCRIPTOR, entry);
    }
    return zip;
  }
}
