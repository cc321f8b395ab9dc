package verso.index;

import java.io.IOException;

/** A store that cannot be used. The message says what is wrong, where, and what to do. */
public final class StoreException extends IOException {
  private static final long serialVersionUID = 1L;

  /** What is wrong with it. */
  public enum Reason {
    /** Another import or another Verso is writing to it. */
    LOCKED,
    /** Written by another version of Verso. */
    OTHER_VERSION,
    /** The folder cannot be created, read or written. */
    INACCESSIBLE,
    /** The disk is full. */
    DISK_FULL,
    /** Its files are damaged. */
    DAMAGED
  }

  private final Reason reason;

  public StoreException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  public StoreException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  /** What is wrong with it. */
  public Reason reason() {
    return reason;
  }
}
