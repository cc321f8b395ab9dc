package verso.archive;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

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

  /**
   * Visits only the entries of this path, to read a record again: a zip or folder goes straight to
   * it, a tar is read up to it. A visitor that wants the first entry only returns false.
   *
   * @param path as {@link Entry#path} gave it; may lead into an archive inside
   * @return whether there was such an entry
   * @throws IOException as {@link #scan}
   */
  boolean visit(String path, EntryVisitor visitor) throws IOException;

  /**
   * What the last scan could not read of the archive as a whole, such as its missing end; empty
   * before the first scan. Entries that cannot be read say so themselves.
   */
  List<Problem> problems();
}
