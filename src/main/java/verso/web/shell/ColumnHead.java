package verso.web.shell;

/**
 * The head of a column that a table can be sorted by.
 *
 * @param name of the column
 * @param address of the table sorted by it, or the other way round where it is already
 * @param order {@code ascending} or {@code descending} where the table is sorted by it, else {@code
 *     none}
 * @param isNumber whether it holds numbers
 */
public record ColumnHead(String name, String address, String order, boolean isNumber) {
  /** An arrow that says the same as {@link #order}. */
  public String sign() {
    return switch (order) {
      case "ascending" -> "↑";
      case "descending" -> "↓";
      default -> "";
    };
  }
}
