package verso.archive;

import java.io.IOException;

/** An entry that cannot be read; costs that entry only. The message says why, in a few words. */
public final class UnreadableEntryException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What stands in the way of an entry. */
  public enum Reason {
    ENCRYPTED,
    DAMAGED,
    OVER_LIMIT,
    UNSUPPORTED
  }

  private final Reason reason;

  public UnreadableEntryException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }
}
