package verso.format;

/**
 * How to read a file that no platform's rule claims: by its content first, by the ending of its
 * name second.
 */
public sealed interface Generic {

  /**
   * It can be made searchable.
   *
   * @param name what it is, for people: {@code JSON}, {@code CSV}, {@code web page}, {@code text},
   *     {@code document}, {@code mail}, {@code database}
   * @param shape reads it
   */
  record Readable(String name, Shape shape) implements Generic {}

  /** Picture, sound or video. */
  record Media() implements Generic {}

  /**
   * It is of no type Verso reads.
   *
   * @param reason says so
   */
  record Unknown(String reason) implements Generic {
    /** The reason for a binary file. */
    public static final String BINARY = "a binary file of a type Verso does not read";
  }

  /** How to read the file of that name, in lower case, that begins like this. */
  static Generic of(String normalPath, Head head) {
    return GenericChoice.of(normalPath, head);
  }
}
