package verso.archive;

import java.io.IOException;

/** Receives the entries of an archive one after the other. */
@FunctionalInterface
public interface EntryVisitor {

  /**
   * Called once per entry, which can be opened only until this returns.
   *
   * @return whether to go on; false ends the scan
   * @throws IOException passes through and ends the scan
   */
  boolean visit(Entry entry) throws IOException;
}
