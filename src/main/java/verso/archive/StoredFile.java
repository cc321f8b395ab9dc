package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;
import java.util.function.LongSupplier;

/**
 * A file as its container knows it, before limits and nesting apply.
 *
 * @param path cleaned by {@link EntryNames}
 * @param size uncompressed bytes as the container claims, or -1
 * @param modified last change as the container claims
 * @param content opens the bytes
 */
record StoredFile(String path, long size, Optional<Instant> modified, Content content) {

  /** Opens the bytes of a file, from the start. */
  @FunctionalInterface
  interface Content {

    /**
     * Starts reading; the caller closes the stream.
     *
     * @throws UnreadableEntryException when the bytes cannot be had
     * @throws IllegalStateException when they can be read only once and have been
     */
    Bytes open() throws IOException;
  }

  /**
   * Uncompressed bytes, and how many compressed ones they came from so far.
   *
   * @param packed compressed bytes read so far; {@link Long#MAX_VALUE} where nothing is compressed
   */
  record Bytes(InputStream stream, LongSupplier packed) {

    /** Bytes that lie in their container as they are. */
    static Bytes plain(InputStream stream) {
      return new Bytes(stream, () -> Long.MAX_VALUE);
    }
  }
}
