package verso.cli;

import java.io.IOException;

/** Something asked for by name that is not there; the message says where to look. */
final class NothingFoundException extends IOException {
  private static final long serialVersionUID = 1L;

  NothingFoundException(String message) {
    super(message);
  }
}
