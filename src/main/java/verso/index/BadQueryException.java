package verso.index;

import java.io.IOException;

/**
 * A query that is not valid syntax, or asks for too much. The message says what to write instead.
 */
public final class BadQueryException extends IOException {
  private static final long serialVersionUID = 1L;

  public BadQueryException(String message) {
    super(message);
  }
}
