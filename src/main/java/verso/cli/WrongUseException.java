package verso.cli;

import java.io.IOException;

/** A command given what it cannot work with; the message says what to give instead. */
final class WrongUseException extends IOException {
  private static final long serialVersionUID = 1L;

  WrongUseException(String message) {
    super(message);
  }
}
