package verso.claim;

import java.util.List;

/**
 * Attributes with their values, to be listed in a sentence.
 *
 * @param entries in the order to say them
 */
public record FieldValues(List<Entry> entries) {

  /**
   * One attribute.
   *
   * @param field what it is, such as {@code age}; may be empty
   * @param value as the platform writes it
   */
  public record Entry(String field, String value) {}

  public FieldValues {
    entries = List.copyOf(entries);
  }
}
