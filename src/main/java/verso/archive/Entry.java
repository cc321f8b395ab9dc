package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Optional;

/** One file of an archive. */
public interface Entry {

  /**
   * Path inside the archive as it was stored, with {@code /} between its parts and no leading slash
   * or {@code ..}; an archive inside is a folder whose name ends in {@code !}.
   */
  String path();

  /** Uncompressed bytes, or -1 when not known before reading. */
  long size();

  /** When the file was last changed, where the archive says so; its zone is often a guess. */
  Optional<Instant> modified();

  /**
   * Opens the content; the caller closes it. Each call reads from the start, where the archive
   * allows it: a tar or a damaged zip can be read only once per visit and throws {@link
   * IllegalStateException} the second time.
   *
   * @throws UnreadableEntryException when it is encrypted, damaged or over a limit; reading may
   *     throw it as well
   */
  InputStream open() throws IOException;
}
