package verso.importing;

import java.io.IOException;
import java.io.UncheckedIOException;

/** Carries a failure of the sink through reading code that must not mistake it for bad data. */
final class SinkException extends UncheckedIOException {
  private static final long serialVersionUID = 1L;

  SinkException(IOException cause) {
    super(cause);
  }
}
