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
  private final TarArchiveInputStream tar;
  private final LongSupplier packed;

  /**
   * Reads a tar.
   *
   * @param in the tar itself, decompressed
   * @param packed compressed bytes read so far, as in {@link StoredFile.Bytes}
   */
  TarReader(InputStream in, LongSupplier packed) {
    this.tar = new TarArchiveInputStream(in, StandardCharsets.UTF_8.name());
    this.packed = packed;
  }

  @Override
  public Optional<Met> next() throws IOException {
    TarArchiveEntry entry = tar.getNextEntry();
    while (entry != null && entry.isDirectory()) {
      entry = tar.getNextEntry();
    }
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
    return new Met(file, false);
  }

  private StoredFile.Bytes open(TarArchiveEntry entry, LongSupplier packedHere)
      throws UnreadableEntryException {
    if (!entry.isFile() || entry.isLink() || entry.isSymbolicLink()) {
      throw new UnreadableEntryException(
          UnreadableEntryException.Reason.UNSUPPORTED, "is a link to another place");
    }
    return new StoredFile.Bytes(tar, packedHere);
  }
}
