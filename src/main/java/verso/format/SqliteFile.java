package verso.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sqlite.ProgressHandler;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteLimits;

/**
 * A database that came out of a stream. SQLite jumps about in its file, so the bytes lie in a
 * temporary one while they are read, which nobody but the person can open.
 */
final class SqliteFile implements AutoCloseable {
  /** The longest text or row; larger ones are not of the kind people write. */
  private static final int LONGEST = 16 << 20;

  /** A scan takes a few steps per byte; a database built to keep us busy takes far more. */
  private static final long STEPS_PER_BYTE = 100;

  private static final long FREE_STEPS = 10_000_000;
  private static final int STEPS_AT_ONCE = 100_000;

  /**
   * Nothing of the database's own making runs; rows that others refer to stay in memory (32 MB).
   */
  private static final List<String> SETTINGS =
      List.of(
          "PRAGMA trusted_schema = OFF",
          "PRAGMA query_only = ON",
          "PRAGMA cell_size_check = ON",
          "PRAGMA automatic_index = OFF",
          "PRAGMA cache_size = -32768",
          "PRAGMA temp_store = MEMORY");

  private final Path path;
  private final Connection connection;

  private SqliteFile(Path path, Connection connection) {
    this.path = path;
    this.connection = connection;
  }

  /**
   * Opens the database in a stream, which stays open.
   *
   * @throws SQLException when it is none
   */
  static SqliteFile open(InputStream in) throws IOException, SQLException {
    // On systems with owners and permissions, such a file is its owner's alone.
    Path path = Files.createTempFile("verso-", ".sqlite");
    try {
      long bytes = Files.copy(in, path, StandardCopyOption.REPLACE_EXISTING);
      var file = new SqliteFile(path, connect(path, bytes));
      file.unlink();
      return file;
    } catch (IOException | SQLException | RuntimeException e) {
      Files.deleteIfExists(path);
      throw e;
    }
  }

  /**
   * Takes the file's name away while it is open, so that nothing stays behind even when this
   * process is killed.
   */
  private void unlink() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      // Windows keeps the names of open files; there it goes when it is closed.
    }
  }

  private static Connection connect(Path path, long bytes) throws SQLException {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    String url = "jdbc:sqlite:" + path.toUri() + "?mode=ro&immutable=1";
    SQLiteConnection connection = config.createConnection(url).unwrap(SQLiteConnection.class);
    try (Statement statement = connection.createStatement()) {
      connection.setLimit(SQLiteLimits.SQLITE_LIMIT_LENGTH, LONGEST);
      for (String setting : SETTINGS) {
        statement.execute(setting);
      }
      ProgressHandler.setHandler(connection, STEPS_AT_ONCE, new Budget(bytes));
      return connection;
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Ends what takes more steps than any honest database of its size. */
  private static final class Budget extends ProgressHandler {
    private long left;

    Budget(long bytes) {
      this.left = FREE_STEPS + STEPS_PER_BYTE * bytes;
    }

    @Override
    protected int progress() {
      left -= STEPS_AT_ONCE;
      return left < 0 ? 1 : 0;
    }
  }

  /** Names of the tables that are nothing but rows: no views, no virtual tables. */
  Set<String> tables() throws SQLException {
    var tables = new LinkedHashSet<String>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery(
                "SELECT name FROM sqlite_master WHERE type = 'table' AND rootpage > 0"
                    + " AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY rowid")) {
      while (found.next()) {
        tables.add(found.getString(1));
      }
    }
    return tables;
  }

  /** Begins to read a table. */
  SqliteRows rows(Sqlite.Rows wanted) throws SQLException {
    Set<String> tables = tables();
    var joined = new ArrayList<SqliteRows.Joined>();
    for (Sqlite.Reference reference : wanted.references()) {
      List<String> columns =
          tables.contains(reference.table()) ? columns(reference.table()) : List.of();
      if (columns.contains("id")) {
        joined.add(new SqliteRows.Joined(reference, columns));
      }
    }
    return SqliteRows.of(connection, wanted.table(), columns(wanted.table()), joined);
  }

  /** The columns that are stored; computed ones would run what the database's author wrote. */
  private List<String> columns(String table) throws SQLException {
    var columns = new ArrayList<String>();
    try (Statement statement = connection.createStatement();
        ResultSet found =
            statement.executeQuery("PRAGMA table_xinfo(" + SqliteRows.quoted(table) + ")")) {
      while (found.next()) {
        if (found.getInt("hidden") == 0) {
          columns.add(found.getString("name"));
        }
      }
    }
    return columns;
  }

  @Override
  public void close() throws IOException, SQLException {
    try {
      connection.close();
    } finally {
      Files.deleteIfExists(path);
    }
  }
}
