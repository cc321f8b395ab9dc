package verso.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static verso.archive.Zips.zip;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExportsTest {
  @TempDir Path dir;

  /** Exports as lines: {@code name: part part}. */
  private List<String> exports(String... names) throws IOException {
    return Exports.of(Stream.of(names).map(dir::resolve).toList()).stream()
        .map(export ->
            export.name()
                + ": "
                + String.join(
                    " ", export.parts().stream().map(p -> p.getFileName().toString()).toList()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "takeout-20240102T030405Z-001.zip, takeout-20240102T030405Z-002.zip, 1",
    "takeout-20240102T030405Z-1-001.zip, takeout-20240102T030405Z-3-009.zip, 1",
    "takeout-20240102T0304056Z-001.tgz, takeout-20240102T0304056Z-002.tgz, 1",
    "takeout-20240102T030405Z-001.tar.gz, takeout-20240102T030405Z-002 (1).tar.gz, 1",
    "takeout-20240102T030405Z-001.zip, takeout-20250102T030405Z-001.zip, 2",
    "facebook-ada-1.zip, facebook-ada-2.zip, 1",
    "instagram-ada-2024-01-02-1.zip, instagram-ada-2024-01-02-2.zip, 1",
    "facebook-ada-2024-01-02-AbCd1234.zip, facebook-ada-2024-01-02-EfGh5678.zip, 2",
    "facebook-ada-2024-01-02.zip, facebook-ada-2024-01-03.zip, 2",
    "facebook-ada-02-01-2024.zip, facebook-ada-02-01-2025.zip, 2",
    "facebook-100012345678901.zip, facebook-100012345678902.zip, 2",
    "facebook-ada-1.zip, facebook-bo-2.zip, 2",
    "mydata~1700000000000.zip, mydata~1700000000000-2.zip, 1",
    "mydata~1700000000000.zip, mydata~1800000000000.zip, 2",
    "meta-2024-Jan-02-03-04-05.zip, meta-2024-Jan-02-03-04-06.zip, 2",
    "instagram-ada-2024-01-02-Ab12-20240102T030405Z-001.zip,"
        + " instagram-ada-2024-01-02-Ab12-20240102T030405Z-002.zip, 1",
    "twitter-1.zip, twitter-2.zip, 2",
  })
  void groupsPartsOfOneExport(String first, String second, int expected) throws IOException {
    assertThat(exports(first, second)).hasSize(expected);
  }

  @Test
  void ordersPartsByNumber() throws IOException {
    assertThat(exports("facebook-ada-10.zip", "x.zip", "facebook-ada-2.zip", "facebook-ada-1.zip"))
        .containsExactly(
            "facebook-ada: facebook-ada-1.zip facebook-ada-2.zip facebook-ada-10.zip",
            "x.zip: x.zip");
  }

  @Test
  void leavesOutCopiesThatTheBrowserMade() throws IOException {
    byte[] zip = zip("a.json", "1");
    Files.write(dir.resolve("takeout-20240102T030405Z-001.zip"), zip);
    Files.write(dir.resolve("takeout-20240102T030405Z-001 (1).zip"), zip);
    Files.write(dir.resolve("x.zip"), zip);
    Files.write(dir.resolve("x (1).zip"), zip);
    Files.write(dir.resolve("x (2).zip"), zip("a.json", "2"));

    assertThat(exports(""))
        .containsExactly(
            "takeout-20240102T030405Z: takeout-20240102T030405Z-001.zip",
            "x (2).zip: x (2).zip",
            "x.zip: x.zip");
  }

  @Test
  void keepsACopyWhoseOriginalIsNotThere() throws IOException {
    Files.write(dir.resolve("takeout-20240102T030405Z-001 (1).zip"), zip("a.json", "1"));

    assertThat(exports("")).hasSize(1);
  }

  @Test
  void expandsAFolderToItsArchivesAndTheRest() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("exports"));
    Files.write(folder.resolve("b.zip"), zip("a.json", "1"));
    Files.write(folder.resolve("a.zip"), zip("a.json", "2"));
    Files.writeString(folder.resolve("notes.json"), "{}");

    assertThat(exports("exports"))
        .containsExactly("a.zip: a.zip", "b.zip: b.zip", "exports: exports");
    assertThat(Contents.of(folder).lines()).containsExactly("notes.json={}");
  }

  @Test
  void takesAFolderOfArchivesAndJunkForItsArchives() throws IOException {
    Path folder = Files.createDirectory(dir.resolve("exports"));
    Files.write(folder.resolve("a.zip"), zip("a.json", "2"));
    Files.write(folder.resolve("._a.zip"), new byte[8]);
    Files.writeString(folder.resolve(".DS_Store"), "");
    Files.createDirectory(folder.resolve("__MACOSX"));

    assertThat(exports("exports")).containsExactly("a.zip: a.zip");
  }

  @Test
  void takesAFolderWithoutArchivesForOneExport() throws IOException {
    Files.createDirectories(dir.resolve("Takeout/My Activity"));

    assertThat(exports("Takeout")).containsExactly("Takeout: Takeout");
  }

  @Test
  void takesEveryPathOnce() throws IOException {
    Files.write(dir.resolve("a.zip"), zip("a.json", "1"));

    assertThat(exports("a.zip", "./a.zip", "")).containsExactly("a.zip: a.zip");
  }

  @Test
  void keepsWhatDoesNotExist() throws IOException {
    assertThat(exports("missing.zip")).containsExactly("missing.zip: missing.zip");
  }
}
