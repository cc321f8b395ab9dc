package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** A tar, read front to back. */
final class TarReader implements Reader {
  /** Long names and attributes of a file are held in memory. */
  private static final long MOST_HEADER_BYTES = 1L << 20;

  private final Allowance source;
  private final TarArchiveInputStream tar;
  private final LongSupplier packed;

  /**
   * Reads a tar.
   *
   * @param in the tar itself, decompressed
   * @param packed compressed bytes read so far, as in {@link StoredFile.Bytes}
   */
  TarReader(InputStream in, LongSupplier packed) {
    this.source = new Allowance(in);
    this.tar = new TarArchiveInputStream(source, StandardCharsets.UTF_8.name());
    this.packed = packed;
  }

  @Override
  public Optional<Met> next() throws IOException {
    TarArchiveEntry entry;
    do {
      source.limitTo(MOST_HEADER_BYTES);
      entry = tar.getNextEntry();
      source.lift();
    } while (entry != null && entry.isDirectory());
    return Optional.ofNullable(entry).map(this::met);
  }

  private Met met(TarArchiveEntry entry) {
    long before = packed.getAsLong();
    LongSupplier packedHere = () -> before == Long.MAX_VALUE ? before : packed.getAsLong() - before;
    var file =
        new StoredFile(
            EntryNames.clean(entry.getName()),
            entry.getRealSize(),
            Optional.ofNullable(entry.getLastModifiedTime()).map(time -> time.toInstant()),
            new Once(() -> open(entry, packedHere)));
    return new Met(file, !isReadable(entry));
  }

  private StoredFile.Bytes open(TarArchiveEntry entry, LongSupplier packedHere)
      throws UnreadableEntryException {
    if (!isReadable(entry)) {
      throw UnreadableEntryException.notAFile();
    }
    return new StoredFile.Bytes(tar, packedHere);
  }

  private boolean isReadable(TarArchiveEntry entry) {
    boolean isOther =
        entry.isLink()
            || entry.isSymbolicLink()
            || entry.isFIFO()
            || entry.isCharacterDevice()
            || entry.isBlockDevice();
    return !isOther && tar.canReadEntryData(entry);
  }
}
