package verso.archive;

import java.io.Closeable;
import java.io.IOException;

/**
 * One thing the person handed over: a zip, a tar.gz, a folder or a single file. Nothing is unpacked
 * on disk. Opened with {@link Archives#open}.
 */
public interface Archive extends Closeable {

  /** File or folder name as the person gave it, without its parent folders. */
  String name();

  /**
   * Visits every file in the archive once, in storage order, also those inside archives inside it;
   * folders are not entries. May be called again: every call starts anew.
   *
   * @throws IOException when the archive itself cannot be read; an entry that cannot be read is
   *     visited like any other and throws on {@link Entry#open}
   */
  void scan(EntryVisitor visitor) throws IOException;
}
