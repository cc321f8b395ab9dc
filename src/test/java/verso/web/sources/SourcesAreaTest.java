package verso.web.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;
import verso.archive.Limits;
import verso.importing.Importer;
import verso.importing.Progress;
import verso.index.Store;
import verso.index.Traces;
import verso.platform.catalog.PlatformCatalog;
import verso.web.Caller;

class SourcesAreaTest {
  private static final String LIKES = "{\"likes\": [{\"name\": \"Chess\"}, {\"name\": \"Go\"}]}";

  @TempDir private Path temp;
  private Path folder;
  private Path own;
  private Path copy;
  private Caller caller;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    folder = temp.resolve("store");
    own = Zipped.zip(temp.resolve("own.zip"), "likes.json", LIKES, "<i>.json", "{", "a.jpg", "x");
    Path drop = Files.createDirectories(folder.resolve("archives/0a1b2c3d4e5f"));
    copy = Zipped.zip(drop.resolve("copied.zip"), "likes.json", LIKES.replace("Go", "Tennis"));
    new Importer(PlatformCatalog.all(), Limits.DEFAULT, Clock.systemUTC(), 1)
        .run(List.of(own, copy), Store.open(folder), Progress.SILENT);
    caller = Caller.on(folder);
  }

  @AfterEach
  void stop() throws IOException {
    caller.close();
  }

  private List<String> imports() throws IOException {
    try (Traces traces = Store.open(folder).traces()) {
      return traces.imports().stream().map(report -> report.archives().getFirst()).toList();
    }
  }

  @Test
  void tellsWhatBecameOfTheFilesOfEachImport() throws IOException, InterruptedException {
    String page = caller.get("/sources").body();

    assertThat(page)
        .contains("own.zip", "copied.zip", "1 file not readable", "1 picture, sound or video")
        .contains("Verso keeps a copy", "3 records of one platform");
  }

  @Test
  void listsFilesByStateAndWords() throws IOException, InterruptedException {
    String all = caller.get("/sources/unknown-1").body();
    String failed = caller.get("/sources/unknown-1?state=FAILED").body();
    String media = caller.get("/sources/unknown-1?q=JPG").body();

    assertThat(all).contains("likes.json", "&lt;i&gt;.json", "a.jpg", "3 files");
    assertThat(failed).contains("&lt;i&gt;.json").doesNotContain(">likes.json");
    assertThat(media).contains("a.jpg").doesNotContain(">likes.json");
    assertThat(caller.get("/sources/nobody-1").statusCode()).isEqualTo(404);
  }

  @Test
  void saysWhatWillGoBeforeItForgets() throws IOException, InterruptedException {
    String question = caller.get("/sources/forget?import=unknown-2").body();

    assertThat(question)
        .contains("Forget copied.zip?", "The copy that Verso keeps", "What other imports brought");
    assertThat(imports()).containsExactly("own.zip", "copied.zip");
  }

  @Test
  void forgetsAnImportWithItsCopy() throws IOException, InterruptedException {
    int status = caller.post("/sources/forget", "import", "unknown-2").statusCode();

    assertThat(status).isEqualTo(303);
    assertThat(imports()).containsExactly("own.zip");
    assertThat(copy).doesNotExist();
    assertThat(own).exists();
    assertThat(caller.get("/sources").body())
        .contains("Forgotten: 1 import, 1 record, and 1 file that Verso had copied");
    assertThat(caller.get("/sources").body()).doesNotContain("Forgotten:");
  }

  @Test
  void keepsACopyThatAnotherImportRefersTo() throws IOException, InterruptedException {
    new Importer(PlatformCatalog.all(), Limits.DEFAULT, Clock.systemUTC(), 1)
        .run(List.of(copy), Store.open(folder), Progress.SILENT);
    caller.close();
    caller = Caller.on(folder);

    caller.post("/sources/forget", "import", "unknown-2");

    assertThat(copy).exists();
  }

  @Test
  void forgetsEverythingAndNothingOfThePersons() throws IOException, InterruptedException {
    caller.put("/start/uploads/aaaaaaaaaaaa?name=more.zip", BodyPublishers.ofString("x"));

    caller.post("/sources/forget", "all", "yes");

    assertThat(imports()).isEmpty();
    assertThat(folder.resolve("archives")).doesNotExist();
    assertThat(own).exists();
    assertThat(caller.get("/sources").body()).contains("Nothing was imported yet");
  }

  @Test
  void deletesAtItsStartWhatADropLeftBehind() throws IOException, InterruptedException {
    Path left = Files.createDirectories(folder.resolve("archives/bbbbbbbbbbbb"));
    Files.writeString(left.resolve("half.zip.arriving"), "half");
    Files.setLastModifiedTime(left, FileTime.from(Caller.NOW.minus(Duration.ofDays(3))));
    Path young = Files.createDirectories(folder.resolve("archives/cccccccccccc"));
    Files.setLastModifiedTime(young, FileTime.from(Caller.NOW));
    Files.setLastModifiedTime(copy.getParent(), FileTime.from(Instant.EPOCH));
    caller.close();

    caller = Caller.on(folder);

    assertThat(left).doesNotExist();
    assertThat(young).exists();
    assertThat(copy).exists();
  }

  @Test
  void forgetsNothingThatIsNotNamed() throws IOException, InterruptedException {
    assertThat(caller.post("/sources/forget").statusCode()).isEqualTo(404);
    assertThat(caller.post("/sources/forget", "import", "nobody-1").statusCode()).isEqualTo(404);
    assertThat(imports()).hasSize(2);
  }
}
