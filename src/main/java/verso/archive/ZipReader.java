package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.UnsupportedZipFeatureException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;

/** A zip read front to back: one inside another archive, or one without its table of contents. */
final class ZipReader implements Reader {
  /** Stored entries of unknown length are held in memory; macOS writes empty files so. */
  private static final long MOST_IN_MEMORY = 32L << 20;

  private final Allowance source;
  private final ZipArchiveInputStream zip;

  ZipReader(InputStream in) {
    this.source = new Allowance(in);
    this.zip = new ZipArchiveInputStream(source, ZipNames.UNSAID.name(), false, true);
  }

  @Override
  public Optional<Met> next() throws IOException {
    source.lift();
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
    if (entry.getMethod() == ZipEntry.STORED && entry.getGeneralPurposeBit().usesDataDescriptor()) {
      source.limitTo(MOST_IN_MEMORY);
    }
    return zip;
  }
}
