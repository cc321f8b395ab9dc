package verso.web.start;

import java.io.IOException;

/** The disk has no room for what is being brought. */
final class NoRoomException extends IOException {
  private static final long serialVersionUID = 1L;

  NoRoomException() {
    super("The disk is full");
  }
}
