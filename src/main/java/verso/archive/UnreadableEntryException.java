package verso.archive;

import java.io.IOException;

/** An entry that cannot be read; costs that entry only. The message says why, in a few words. */
public final class UnreadableEntryException extends IOException {
  /** What an encrypted entry says of itself. */
  public static final String PROTECTED = "is protected by a password";

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

  /** The content breaks off or contradicts itself; what the decoder said stays as the cause. */
  static UnreadableEntryException damaged(Throwable cause) {
    return damaged("is damaged", cause);
  }

  /** The file is there, yet the system does not hand it out. */
  static UnreadableEntryException unopened(IOException cause) {
    return damaged("could not be opened", cause);
  }

  private static UnreadableEntryException damaged(String message, Throwable cause) {
    var exception = new UnreadableEntryException(Reason.DAMAGED, message);
    exception.initCause(cause);
    return exception;
  }

  /** Verso knows no decoder for the content. */
  static UnreadableEntryException unsupported() {
    return new UnreadableEntryException(
        Reason.UNSUPPORTED, "is packed in a way that cannot be read");
  }

  /** The entry leads elsewhere, where an archive has no business to look. */
  static UnreadableEntryException notAFile() {
    return new UnreadableEntryException(
        Reason.UNSUPPORTED, "is a link or a device and was not followed");
  }

  /** What stands in the way. */
  public Reason reason() {
    return reason;
  }
}
