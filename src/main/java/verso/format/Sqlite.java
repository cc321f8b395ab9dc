package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * SQLite databases, such as those browsers keep their history in: the rows of one table after the
 * other, each an object keyed by column. Columns that are null or hold bytes are left out. A column
 * that refers to a row of another table holds that row, where the section asks for it. Places are
 * {@code moz_places row 12}, after the row's id; in a table whose rows have none, its number.
 *
 * <p>Tables that hold secrets by their name, such as {@code moz_cookies}, are left out unless they
 * are asked for. Only plain tables are read: views, triggers and virtual tables, which can make a
 * database compute whatever its author liked, never run. A damaged table costs itself.
 */
public final class Sqlite implements Shape {
  private final List<Rows> sections;
  private final Set<String> leftOut;

  private Sqlite(List<Rows> sections, Set<String> leftOut) {
    this.sections = List.copyOf(sections);
    this.leftOut = Set.copyOf(leftOut);
  }

  /**
   * The rows of a table, as one section of a database.
   *
   * @param table its name
   * @param references columns that hold the id of a row of another table
   */
  public record Rows(String table, List<Reference> references) {
    public Rows {
      references = List.copyOf(references);
    }

    /** The rows of that table as they are. */
    public static Rows of(String table) {
      return new Rows(table, List.of());
    }

    /** The same, with the row of another table, known by its {@code id}, in place of its id. */
    public Rows with(String column, String table) {
      var more = new ArrayList<>(references);
      more.add(new Reference(column, table));
      return new Rows(this.table, more);
    }
  }

  /**
   * A column that holds the {@code id} of a row of another table.
   *
   * @param column the column
   * @param table the other table
   */
  public record Reference(String column, String table) {}

  /**
   * A database of these sections, which are read in this order; then come its other tables, as
   * {@link Item#REST}. A section whose table is not there has no rows.
   *
   * @param leftOut tables that hold bookkeeping; what a section refers to need not be named
   */
  public static Sqlite of(List<Rows> sections, Set<String> leftOut) {
    return new Sqlite(sections, leftOut);
  }

  /** A database of which nothing is known: every row of every table. */
  public static Sqlite any() {
    return new Sqlite(List.of(), Set.of());
  }

  @Override
  public void read(InputStream in, Sink sink) throws IOException {
    try (SqliteFile file = SqliteFile.open(in)) {
      new Reading(file, sink).read();
    } catch (SQLException e) {
      throw new MalformedException("", "This is no SQLite database, or it is damaged");
    }
  }

  /** One pass over a database. */
  private final class Reading {
    private final SqliteFile file;
    private final Sink sink;
    private boolean wantsMore = true;

    Reading(SqliteFile file, Sink sink) {
      this.file = file;
      this.sink = sink;
    }

    void read() throws SQLException {
      Set<String> tables = file.tables();
      var rest = new LinkedHashSet<>(tables);
      rest.removeAll(leftOut);
      // A cookie's value stands in a column of that name: only the table tells what it is.
      rest.removeIf(Secrets::isSecret);
      for (int section = 0; section < sections.size(); section++) {
        Rows rows = sections.get(section);
        rest.remove(rows.table());
        rows.references().forEach(reference -> rest.remove(reference.table()));
        if (tables.contains(rows.table())) {
          read(section, rows);
        }
      }
      for (String table : rest) {
        read(sections.isEmpty() ? 0 : Item.REST, Rows.of(table));
      }
    }

    private void read(int section, Rows rows) {
      if (!wantsMore) {
        return;
      }
      try (SqliteRows found = file.rows(rows)) {
        while (wantsMore && found.next()) {
          wantsMore = sink.item(new Item(section, found.row(), found.at(), Value.NOTHING));
        }
      } catch (SQLException e) {
        sink.problem(rows.table(), "This table is damaged; what could be read of it was read.");
      }
    }
  }
}
