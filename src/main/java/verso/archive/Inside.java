package verso.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * An entry whose first bytes were looked at.
 *
 * @param entry the same entry, still readable from its start
 * @param packing what it is packed with, if it is
 */
record Inside(ScannedEntry entry, Optional<Packing> packing) {

  /**
   * Looks at the first bytes of an entry.
   *
   * @throws UnreadableEntryException when they cannot be read
   */
  static Inside of(ScannedEntry entry) throws IOException {
    InputStream in = new BufferedInputStream(entry.open());
    in.mark(Packing.HEAD_BYTES);
    Optional<Packing> packing = Packing.of(in.readNBytes(Packing.HEAD_BYTES));
    in.reset();
    return new Inside(entry.startingWith(in), packing);
  }
}
