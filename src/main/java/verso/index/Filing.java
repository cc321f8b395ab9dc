package verso.index;

import java.util.List;

/**
 * What those who import say about a trace besides what it says itself; it can be counted without
 * reading the trace.
 *
 * @param topics ids of the topics it is filed under, from the broadest down; empty for none
 * @param name {@link NameKey} of its subject
 * @param maker {@link NameKey} of the channel or author it comes from
 * @param measured what was measured of it
 */
public record Filing(List<String> topics, long name, long maker, Measured measured) {

  /** Filed under nothing. */
  public static final Filing NONE =
      new Filing(List.of(), NameKey.NONE, NameKey.NONE, Measured.NONE);

  private static final String STEP = "/";

  public Filing {
    topics = List.copyOf(topics);
  }

  /** Filed by topic and names only; nothing was measured. */
  public Filing(List<String> topics, long name, long maker) {
    this(topics, name, maker, Measured.NONE);
  }

  /** The topics in one word. */
  String path() {
    return String.join(STEP, topics);
  }

  /** The topics of a path. */
  static List<String> topics(String path) {
    return path.isEmpty() ? List.of() : List.of(path.split(STEP));
  }
}
