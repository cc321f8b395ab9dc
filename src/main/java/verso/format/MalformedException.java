package verso.format;

import java.io.IOException;

/** Content that is not in the shape it should be in. The message holds no value from the file. */
public final class MalformedException extends IOException {
  private static final long serialVersionUID = 1L;

  private final String at;

  /**
   * States where reading ended and why.
   *
   * @param at the last place that could be read, as in {@link Item#at}
   */
  public MalformedException(String at, String message) {
    super(message);
    this.at = at;
  }

  /** The last place that could be read. */
  public String at() {
    return at;
  }
}
