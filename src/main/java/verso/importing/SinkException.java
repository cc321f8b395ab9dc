package verso.importing;

import java.io.IOException;

/** Carries a failure of the sink through reading code that must not mistake it for bad data. */
final class SinkException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  SinkException(Exception cause) {
    super(cause);
  }

  /** Throws the failure itself. */
  IOException rethrown() throws IOException {
    switch (getCause()) {
      case IOException e -> throw e;
      case RuntimeException e -> throw e;
      default -> throw this;
    }
  }
}
