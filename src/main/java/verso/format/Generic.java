package verso.format;

import java.util.List;

/** How to read a file that no platform's rule claims. */
public sealed interface Generic {

  /**
   * It can be made searchable.
   *
   * @param name of the shape, for people
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
  record Unknown(String reason) implements Generic {}

  /** How to read the file of that name that begins like this. */
  static Generic of(String normalPath, Head head) {
    if (normalPath.endsWith(".json") || normalPath.endsWith(".js")) {
      return new Readable("JSON", Json.of(List.of()));
    }
    return normalPath.endsWith(".csv")
        ? new Readable("CSV", Csv.any())
        : new Unknown("a file of a type Verso does not read");
  }
}
