package verso.format;

/**
 * One record of a file, before anyone knows what it means.
 *
 * @param section which of the shape's sections it belongs to, counted from 0; {@link #REST} when
 *     the file holds it outside all of them
 * @param value what it says
 * @param at place inside the entry: a JSON pointer ({@code /0/ad}), {@code row 17}, {@code element
 *     3}, {@code line 40}, or empty for the whole entry
 * @param context what the file said about the whole before this record: scalar members of the
 *     objects around it ({@code title} of a thread, {@code name} of a business), as an object
 */
public record Item(int section, Value value, String at, Value context) {

  /** The section of records that no section of the shape asked for. */
  public static final int REST = -1;

  /** A record of a shape that has one section. */
  public static Item of(Value value, String at) {
    return new Item(0, value, at, Value.NOTHING);
  }
}
