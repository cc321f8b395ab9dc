package verso.archive;

import java.io.IOException;

/** A file whose name promises an archive that it is not. The message is for the person to read. */
public final class NotAnArchiveException extends IOException {
  private static final long serialVersionUID = 1L;

  public NotAnArchiveException(String message) {
    super(message);
  }
}
