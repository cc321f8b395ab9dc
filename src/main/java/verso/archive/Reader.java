package verso.archive;

import java.io.IOException;
import java.util.Optional;

/**
 * Files of a container that can only be read from its start to its end, each once. The stream below
 * belongs to who made the reader; a reader holds nothing else.
 */
@FunctionalInterface
interface Reader {

  /**
   * A file met on the way.
   *
   * @param passable whether the reader gets past it without decoding it
   */
  record Met(StoredFile file, boolean passable) {}

  /**
   * The next file, which ends the reading of the one before; empty at the end.
   *
   * @throws IOException when the rest cannot be read
   */
  Optional<Met> next() throws IOException;
}
