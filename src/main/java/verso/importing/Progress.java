package verso.importing;

/** Hears how far an import is. All methods are called from the reading thread, and often. */
public interface Progress {

  /** Hears nothing. */
  Progress SILENT = new Progress() {};

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
