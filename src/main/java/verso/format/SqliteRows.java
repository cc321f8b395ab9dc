package verso.format;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The rows of a table, one after the other, with the rows of other tables that they refer to. */
final class SqliteRows implements AutoCloseable {
  private final String table;
  private final List<Cell> cells;
  private final Statement statement;
  private final ResultSet found;
  private final boolean hasIds;
  private long number;
  private String at = "";

  private SqliteRows(
      String table, List<Cell> cells, Statement statement, ResultSet found, boolean hasIds) {
    this.table = table;
    this.cells = cells;
    this.statement = statement;
    this.found = found;
    this.hasIds = hasIds;
  }

  /** A table referred to, and its columns. */
  record Joined(Sqlite.Reference reference, List<String> columns) {}

  /**
   * A column of the result.
   *
   * @param owner column of the table that refers to the row this is of; empty for its own columns
   */
  private record Cell(String source, String owner, String name) {

    /** Bytes are not even fetched. */
    String sql() {
      String column = source + "." + quoted(name);
      return "CASE typeof(" + column + ") WHEN 'blob' THEN NULL ELSE " + column + " END";
    }
  }

  static SqliteRows of(
      Connection connection, String table, List<String> columns, List<Joined> joined)
      throws SQLException {
    var cells = new ArrayList<Cell>();
    columns.forEach(column -> cells.add(new Cell("t", "", column)));
    var from = new StringBuilder(" FROM " + quoted(table) + " AS t");
    for (int i = 0; i < joined.size(); i++) {
      String alias = "j" + i;
      Joined other = joined.get(i);
      String owner = other.reference().column();
      other.columns().forEach(column -> cells.add(new Cell(alias, owner, column)));
      from.append(" LEFT JOIN ").append(quoted(other.reference().table()));
      from.append(" AS ").append(alias).append(" ON ").append(alias).append(".\"id\" = t.");
      from.append(quoted(owner));
    }
    String selected = cells.stream().map(Cell::sql).collect(Collectors.joining(", "));
    return query(connection, table, cells, selected + from);
  }

  private static SqliteRows query(
      Connection connection, String table, List<Cell> cells, String selection) throws SQLException {
    Statement statement = connection.createStatement();
    try {
      String ids = " ORDER BY t.rowid";
      boolean hasIds = compiles(connection, "SELECT t.rowid, " + selection + ids);
      ResultSet found =
          statement.executeQuery(
              hasIds ? "SELECT t.rowid, " + selection + ids : "SELECT NULL, " + selection);
      return new SqliteRows(table, cells, statement, found, hasIds);
    } catch (SQLException e) {
      statement.close();
      throw e;
    }
  }

  private static boolean compiles(Connection connection, String sql) {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      return !statement.isClosed();
    } catch (SQLException e) {
      // A table made WITHOUT ROWID; its rows are counted instead.
      return false;
    }
  }

  /** A name in the quotes that SQL wants. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Goes to the next row. */
  boolean next() throws SQLException {
    String last = at;
    do {
      if (!found.next()) {
        return false;
      }
      number++;
      at = table + " row " + (hasIds ? found.getLong(1) : number);
      // A reference that several rows answer to would repeat the row.
    } while (at.equals(last));
    return true;
  }

  /** Where the row is. */
  String at() {
    return at;
  }

  /** What the row says. */
  Value row() throws SQLException {
    var own = new MemberMap.Builder();
    var others = new LinkedHashMap<String, MemberMap.Builder>();
    for (int i = 0; i < cells.size(); i++) {
      Value value = value(found.getObject(i + 2));
      Cell cell = cells.get(i);
      if (value != Value.NOTHING) {
        boolean isOwn = cell.owner().isEmpty();
        var row = isOwn ? own : others.computeIfAbsent(cell.owner(), o -> new MemberMap.Builder());
        row.put(cell.name(), value);
      }
    }
    others.forEach((column, row) -> own.put(column, new Value.Members(row.build())));
    return new Value.Members(own.build());
  }

  private static Value value(@Nullable Object cell) {
    return switch (cell) {
      case null -> Value.NOTHING;
      case Integer whole -> new Value.Number(whole.toString());
      case Long whole -> new Value.Number(whole.toString());
      case Double real when Double.isFinite(real) ->
          new Value.Number(BigDecimal.valueOf(real).stripTrailingZeros().toPlainString());
      default -> Value.of(cell.toString());
    };
  }

  @Override
  public void close() throws SQLException {
    found.close();
    statement.close();
  }
}
