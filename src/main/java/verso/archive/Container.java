package verso.archive;

import java.io.Closeable;
import java.io.IOException;

/** The files of a zip, tar, folder or single file, in storage order. */
interface Container extends Closeable {

  /**
   * Offers every file to the scan until it wants no more. What cannot be read is reported to the
   * scan, and the rest offered.
   *
   * @throws IOException when the container cannot be read at all, or as thrown by the visitor
   */
  void walk(Scan scan) throws IOException;

  @Override
  default void close() throws IOException {}
}
