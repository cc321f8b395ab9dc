package verso.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;

class DiffCommandTest {
  @TempDir private Path folder;
  private Session verso;
  private Path older;
  private Path newer;

  @BeforeEach
  void twoExports() throws IOException {
    verso = new Session(folder.resolve("store"));
    older = Zipped.fixture(folder.resolve("old.zip"), "x/current-2025");
    newer =
        Zipped.zip(
            folder.resolve("new.zip"),
            "data/personalization.js",
            """
            window.YTD.personalization.part0 = [{"p13nData": {"demographics": {},
            "interests": {"interests": [{"name": "Stamp collecting", "isDisabled": false}],
            "partnerInterests": [], "audienceAndAdvertisers": {"lookalikeAdvertisers": []}}}}]
            """,
            "data/manifest.js",
            "window.__THAR_CONFIG = {\"userInfo\": {\"userName\": \"ada\"}}");
  }

  private static Set<String> temporaryFolders() throws IOException {
    var folders = new TreeSet<String>();
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("verso-\\d+"))
          .forEach(folders::add);
    }
    return folders;
  }

  @Test
  void twoArchivesAreComparedAndNothingIsLeftBehind() throws IOException {
    Set<String> before = temporaryFolders();

    JsonNode diff = verso.run("diff", older, newer, "--json").hasStatus(0).json();

    assertThat(diff.get("platform").asText()).isEqualTo("x");
    JsonNode labels = diff.get("figures").get(0);
    assertThat(labels.get("id").asText()).isEqualTo("labels");
    assertThat(labels.fieldNames())
        .toIterable()
        .contains("n", "from", "to", "coverage", "method", "before", "after");
    assertThat(diff.at("/changes/0/appeared/0/value").asText()).isEqualTo("Stamp collecting");
    assertThat(diff.at("/changes/0/vanished")).isNotEmpty();
    assertThat(temporaryFolders()).isEqualTo(before);
    assertThat(verso.store()).doesNotExist();
  }

  @Test
  void whatIsCutOffIsComparedAsFarAsItGoesAndSaidSo() throws IOException {
    Path cut = Zipped.truncated(folder.resolve("cut.zip"), older, 0.6);

    assertThat(verso.run("diff", cut, newer).hasStatus(1).out()).contains("X: what changed from");
  }

  @Test
  void ofAnArchiveOfSeveralPlatformsTheLargestIsCompared() throws IOException {
    Path both =
        Zipped.together(
            folder.resolve("both.zip"),
            Map.of(
                "a/", older, "b/", Zipped.fixture(folder.resolve("s.zip"), "steam/saved-pages")));

    Session.Answer answer = verso.run("diff", both, newer).hasStatus(0);

    assertThat(answer.out()).contains("X: what changed from");
    assertThat(answer.err()).contains("compared is the one of X");
  }

  @Test
  void anImportIsComparedWithAnArchive() {
    verso.run("import", older);

    assertThat(verso.run("diff", "x-1", newer).hasStatus(0).out())
        .contains("X: what changed from", "Your labels went from", "Stamp collecting");
    assertThat(verso.run("diff", "x-1", newer, "--lang", "fr").out())
        .contains("Vos étiquettes sont passées de");
  }

  @Test
  void anExportDoesNotDifferFromItself() throws IOException {
    verso.run("import", older);

    JsonNode diff = verso.run("diff", "x-1", "x-1", "--json").json();

    assertThat(diff.get("settings")).isEmpty();
    for (JsonNode change : diff.get("changes")) {
      assertThat(change.get("appeared")).isEmpty();
      assertThat(change.get("vanished")).isEmpty();
    }
  }

  @Test
  void exportsOfDifferentPlatformsAreRefused() throws IOException {
    Set<String> before = temporaryFolders();
    Path other = Zipped.fixture(folder.resolve("l.zip"), "linkedin/complete-2025");

    assertThat(verso.run("diff", older, other).hasStatus(2).err())
        .contains("The first is of X, the second of LinkedIn.");
    assertThat(temporaryFolders()).isEqualTo(before);
  }

  @Test
  void whatIsNeitherImportNorArchiveIsNothingFound() throws IOException {
    Set<String> before = temporaryFolders();
    verso.run("import", older);

    assertThat(verso.run("diff", "x-1", "x-9").hasStatus(3).err()).contains("x-9", "x-1");
    Path broken = Files.writeString(folder.resolve("broken.zip"), "no zip");
    verso.run("diff", older, broken).hasStatus(3);
    assertThat(temporaryFolders()).isEqualTo(before);
  }
}
