package verso.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteTest {
  private static final String PLACES =
      """
      CREATE TABLE places (id INTEGER PRIMARY KEY, url TEXT, title TEXT);
      INSERT INTO places VALUES (7, 'https://example.org/', 'Trails'), (9, 'https://b.example/', NULL);
      CREATE TABLE visits (id INTEGER PRIMARY KEY, place_id INTEGER, date INTEGER);
      INSERT INTO visits VALUES (3, 9, 1700000000000000), (12, 7, 1700000001000000), (13, 99, 5);
      """;

  private static final Sqlite VISITS =
      Sqlite.of(List.of(Sqlite.Rows.of("visits").with("place_id", "places")), Set.of());

  @TempDir Path folder;

  private byte[] database(String script) throws SQLException, IOException {
    Path file = folder.resolve("made.sqlite");
    Files.deleteIfExists(file);
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.executeUpdate(script);
    }
    return Files.readAllBytes(file);
  }

  private static List<String> leaves(Collected found) {
    return found.values().stream().map(Value::allText).toList();
  }

  @Test
  void placesEachRowByTheIdOfTheRow() throws Exception {
    Collected found = Collected.from(VISITS, database(PLACES));

    assertThat(found.places()).containsExactly("visits row 3", "visits row 12", "visits row 13");
  }

  @Test
  void putsTheRowReferredToInPlaceOfItsId() throws Exception {
    Collected found = Collected.from(VISITS, database(PLACES));

    assertThat(found.values().get(1).at("place_id", "title").text()).isEqualTo("Trails");
    assertThat(found.values().get(1).at("date").text()).isEqualTo("1700000001000000");
  }

  @Test
  void keepsAnIdThatRefersToNothing() throws Exception {
    Collected found = Collected.from(VISITS, database(PLACES));

    assertThat(found.values().get(2).at("place_id").text()).isEqualTo("99");
  }

  @Test
  void givesOtherTablesAsTheRest() throws Exception {
    byte[] content =
        database(PLACES + "CREATE TABLE notes (text); INSERT INTO notes VALUES ('hi')");

    Collected found = Collected.from(VISITS, content);

    assertThat(found.items.getLast().section()).isEqualTo(Item.REST);
    assertThat(found.items.getLast().at()).isEqualTo("notes row 1");
  }

  @Test
  void leavesOutBookkeeping() throws Exception {
    var shape = Sqlite.of(List.of(Sqlite.Rows.of("visits")), Set.of("places"));

    assertThat(Collected.from(shape, database(PLACES)).places())
        .allMatch(place -> place.startsWith("visits"));
  }

  @Test
  void readsEveryTableOfAnUnknownDatabase() throws Exception {
    Collected found = Collected.from(Sqlite.any(), database(PLACES));

    assertThat(found.places())
        .containsExactly(
            "places row 7", "places row 9", "visits row 3", "visits row 12", "visits row 13");
    assertThat(found.items).allMatch(item -> item.section() == 0);
  }

  @Test
  void leavesOutBytes() throws Exception {
    byte[] content = database("CREATE TABLE t (a, icon); INSERT INTO t VALUES ('x', x'00ff')");

    assertThat(Collected.from(Sqlite.any(), content).values().getFirst().members())
        .containsOnlyKeys("a");
  }

  @Test
  void leavesOutTablesOfSecrets() throws Exception {
    byte[] content =
        database("CREATE TABLE cookies (host, value); INSERT INTO cookies VALUES ('a', 'b')");

    assertThat(Collected.from(Sqlite.any(), content).items).isEmpty();
  }

  @Test
  void numbersRowsThatHaveNoId() throws Exception {
    byte[] content =
        database("CREATE TABLE t (a TEXT PRIMARY KEY) WITHOUT ROWID; INSERT INTO t VALUES ('x')");

    assertThat(Collected.from(Sqlite.any(), content).places()).containsExactly("t row 1");
  }

  @Test
  void writesRealNumbersPlainly() throws Exception {
    byte[] content =
        database("CREATE TABLE t (a REAL); INSERT INTO t VALUES (700000000.25), (1e12)");

    assertThat(leaves(Collected.from(Sqlite.any(), content)))
        .containsExactly("700000000.25", "1000000000000");
  }

  @Test
  void runsNoViewAndNoComputedColumn() throws Exception {
    byte[] content =
        database(
            """
            CREATE TABLE t (a, b GENERATED ALWAYS AS (a || ' computed'));
            INSERT INTO t VALUES ('plain');
            CREATE VIEW v AS SELECT 'from a view' AS a;
            CREATE VIRTUAL TABLE f USING fts5(a);
            """);

    assertThat(leaves(Collected.from(Sqlite.any(), content)))
        .contains("plain")
        .noneMatch(text -> text.contains("view") || text.contains("computed"));
  }

  @Test
  void endsAJoinThatWouldTakeForEver() throws Exception {
    byte[] content =
        database(
            """
            CREATE TABLE places (id TEXT, url TEXT);
            CREATE TABLE visits (place_id);
            WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000)
            INSERT INTO places SELECT 'a', i FROM n;
            INSERT INTO visits SELECT id FROM places;
            """);

    Collected found = Collected.from(VISITS, content);

    assertThat(found.problems).hasSize(1);
    assertThat(found.items).hasSizeLessThan(20000);
  }

  @Test
  void aDamagedTableCostsItself() throws Exception {
    String many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000) ";
    byte[] content =
        database(
            "CREATE TABLE t (a); CREATE TABLE u (a); INSERT INTO u VALUES ('whole');"
                + many
                + "INSERT INTO t SELECT 'row ' || i FROM n");

    Arrays.fill(content, content.length / 2, content.length, (byte) 0);

    Collected found = Collected.from(Sqlite.any(), content);

    assertThat(found.problems).allMatch(problem -> problem.startsWith("t: ")).hasSize(1);
    assertThat(leaves(found)).contains("row 1", "whole");
  }

  /** Bytes changed here and there cost rows or the database, never more. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
  void survivesDamageAnywhere(long seed) throws Exception {
    byte[] content = database(PLACES);
    var random = new Random(seed);
    for (int i = 0; i < 40; i++) {
      content[100 + random.nextInt(content.length - 100)] = (byte) random.nextInt();
    }

    Throwable thrown =
        catchThrowable(() -> Sqlite.any().read(new ByteArrayInputStream(content), new Collected()));

    assertThat(thrown)
        .satisfiesAnyOf(
            nothing -> assertThat(nothing).isNull(),
            damaged -> assertThat(damaged).isInstanceOf(MalformedException.class));
  }

  @Test
  void refusesADatabaseThatIsCutOff() throws Exception {
    byte[] content = database(PLACES);
    byte[] half = Arrays.copyOf(content, content.length / 2);

    assertThatThrownBy(() -> VISITS.read(new ByteArrayInputStream(half), new Collected()))
        .isInstanceOf(MalformedException.class);
  }

  @Test
  void refusesWhatIsNoDatabase() {
    byte[] content = "SQLite format 3\0 and then prose".getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> VISITS.read(new ByteArrayInputStream(content), new Collected()))
        .isInstanceOf(MalformedException.class);
  }

  @Test
  void writesNothingBesideADatabaseInWriteAheadMode() throws Exception {
    byte[] content = database("PRAGMA journal_mode = WAL;" + PLACES);
    List<Path> during = new ArrayList<>();
    var sink =
        new Shape.Sink() {
          @Override
          public boolean item(Item item) {
            assertThatCode(() -> during.addAll(temporary())).doesNotThrowAnyException();
            return true;
          }

          @Override
          public void problem(String at, String message) {
            throw new AssertionError(at);
          }
        };

    VISITS.read(new ByteArrayInputStream(content), sink);

    assertThat(during).noneMatch(file -> file.toString().matches(".*-(wal|shm|journal)"));
  }

  @Test
  void leavesNoFileBehind() throws Exception {
    byte[] content = database(PLACES);
    List<Path> before = temporary();

    Collected.from(VISITS, content);
    assertThatThrownBy(
            () -> VISITS.read(new ByteArrayInputStream(new byte[] {1, 2, 3}), new Collected()))
        .isInstanceOf(MalformedException.class);

    assertThat(temporary()).isEqualTo(before);
  }

  private static List<Path> temporary() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      return files
          .filter(file -> file.getFileName().toString().matches("verso-.*\\.sqlite.*"))
          .sorted()
          .toList();
    }
  }

  @Test
  void isToldByItsFirstBytesWhateverItsName() throws Exception {
    Head head = Head.read(new ByteArrayInputStream(database(PLACES)));

    assertThat(head.keys()).contains(Keys.loose("table places"), Keys.loose("table visits"));
    assertThat(Generic.of("history", head)).isInstanceOf(Generic.Readable.class);
  }
}
