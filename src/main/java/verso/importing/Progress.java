package verso.importing;

import java.util.List;
import verso.platform.Platform;

/**
 * Hears how far an import is. All methods are called from the reading thread, and often; any may
 * throw {@link CancelledException} to stop the import.
 */
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = new Progress() {};

  /** An entry is looked at, in the first look over an export or in its reading. */
  default void looks() {}

  /** These platforms made the export; none when it is of no platform that Verso knows. */
  default void recognizes(List<Platform> platforms) {}

  /**
   * Reading of an export begins.
   *
   * @param name file name of its first archive
   * @param totalBytes uncompressed bytes to come, as far as known
   */
  default void begins(String name, long totalBytes) {}

  /** So many more uncompressed bytes were read. */
  default void bytes(long more) {}

  /** So many more records were read. */
  default void records(long more) {}

  /** All is read; the index is being written out. */
  default void finishing() {}
}
