package verso.web;

import java.io.IOException;

/** Something else listens on the port that was asked for. */
public final class PortTakenException extends IOException {
  private static final long serialVersionUID = 1L;

  private final int port;

  PortTakenException(int port, Throwable cause) {
    super("Port " + port + " is taken", cause);
    this.port = port;
  }

  /** The port asked for. */
  public int port() {
    return port;
  }
}
