package verso.web.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;
import verso.index.ImportTransaction;
import verso.index.Store;
import verso.index.Traces;
import verso.web.Caller;

@Timeout(120)
class StartAreaTest {
  private static final String DROP = "/start/uploads/0a1b2c3d4e5f";
  private static final String LIKES = "{\"likes\": [{\"name\": \"Chess\"}, {\"name\": \"Go\"}]}";

  @TempDir private Path temp;
  private Path folder;
  private Caller caller;

  @BeforeEach
  void start() throws IOException, InterruptedException {
    folder = temp.resolve("store");
    Path samples = Files.createDirectory(temp.resolve("samples"));
    Zipped.zip(samples.resolve("camille.zip"), "likes.json", LIKES);
    caller = Caller.on(folder, samples);
  }

  @AfterEach
  void stop() throws IOException {
    caller.close();
  }

  private long records() throws IOException {
    try (Traces traces = Store.open(folder).traces()) {
      return traces.size();
    }
  }

  /** The article of a job, once it has ended. */
  private String ended(String id) throws IOException, InterruptedException {
    String article = caller.get("/start/jobs/" + id, "HX-Request", "true").body();
    while (article.contains("hx-get")) {
      article = caller.get("/start/jobs/" + id, "HX-Request", "true").body();
    }
    return article;
  }

  @Test
  void importsWhatLiesAtAPathWithoutACopy() throws IOException, InterruptedException {
    Path zip = Zipped.zip(temp.resolve("ada.zip"), "likes.json", LIKES);

    HttpResponse<String> answer = caller.post("/start/imports", "path", zip.toString());

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(ended("1")).contains("ada.zip", "2 records were read", "1 file searchable only");
    assertThat(records()).isEqualTo(2);
    assertThat(folder.resolve("archives")).doesNotExist();
    assertThat(caller.get("/").body()).contains("Your records are here");
  }

  @Test
  void saysThatAllOfItWasHereAlready() throws IOException, InterruptedException {
    Path zip = Zipped.zip(temp.resolve("ada.zip"), "likes.json", LIKES);
    caller.post("/start/imports", "path", zip.toString());
    ended("1");

    caller.post("/start/imports", "path", zip.toString());

    assertThat(ended("2")).contains("all of them were here already");
    assertThat(records()).isEqualTo(2);
  }

  @Test
  void tellsWhyAPathLeadsNowhere() throws IOException, InterruptedException {
    HttpResponse<String> answer = caller.post("/start/imports", "path", "/no/<b>such</b>.zip");

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("There is no file or folder at /no/&lt;b&gt;such&lt;/b&gt;.zip")
        .doesNotContain("<b>such");
  }

  @Test
  void tellsWhyNothingCanBeUsed() throws IOException, InterruptedException {
    Path words = Files.writeString(temp.resolve("words.zip"), "words");

    caller.post("/start/imports", "path", words.toString());

    assertThat(ended("1")).contains("Nothing usable", "words.zip is not a zip file");
  }

  @Test
  void tellsThatAnotherVersoWrites() throws IOException, InterruptedException {
    Path zip = Zipped.zip(temp.resolve("ada.zip"), "likes.json", LIKES);
    ImportTransaction other = Store.open(folder).begin();
    try {
      caller.post("/start/imports", "path", zip.toString());

      assertThat(ended("1")).contains("Another Verso is writing", "Try again");
    } finally {
      other.close();
    }
  }

  @Test
  void keepsWhatIsDroppedAndImportsItTogether() throws IOException, InterruptedException {
    byte[] zip = Files.readAllBytes(Zipped.zip(temp.resolve("ada.zip"), "likes.json", LIKES));

    int taken = caller.put(DROP + "?name=ada.zip", BodyPublishers.ofByteArray(zip)).statusCode();
    caller.post("/start/imports", "upload", "0a1b2c3d4e5f");

    assertThat(taken).isEqualTo(204);
    assertThat(ended("1")).contains("2 records were read");
    assertThat(folder.resolve("archives/0a1b2c3d4e5f/ada.zip")).hasBinaryContent(zip);
  }

  @Test
  void deletesTheCopyOfWhatCannotBeUsed() throws IOException, InterruptedException {
    caller.put(DROP + "?name=words.zip", BodyPublishers.ofString("words"));

    caller.post("/start/imports", "upload", "0a1b2c3d4e5f");

    assertThat(ended("1")).contains("Nothing usable");
    assertThat(folder.resolve("archives")).doesNotExist();
  }

  @Test
  void refusesADropOfAStrangeName() throws IOException, InterruptedException {
    HttpResponse<String> answer =
        caller.put("/start/uploads/..%2F..%2Fx?name=a.zip", BodyPublishers.ofString("x"));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(folder).doesNotExist();
  }

  @Test
  void streamsWhatDoesNotFitIntoMemory() throws IOException, InterruptedException {
    long length = 300_000_000;
    Runtime runtime = Runtime.getRuntime();
    System.gc();
    long before = runtime.totalMemory() - runtime.freeMemory();

    HttpResponse<String> answer =
        caller.put(
            DROP + "?name=large.bin",
            BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> new Zeros(length)), length));

    System.gc();
    long after = runtime.totalMemory() - runtime.freeMemory();
    assertThat(answer.statusCode()).isEqualTo(204);
    assertThat(folder.resolve("archives/0a1b2c3d4e5f/large.bin")).hasSize(length);
    assertThat(after - before).isLessThan(length / 4);
  }

  /** So many bytes, made as they are read. */
  private static final class Zeros extends InputStream {
    private long left;

    Zeros(long length) {
      this.left = length;
    }

    @Override
    public int read() {
      return left-- > 0 ? 0 : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
      int read = (int) Math.min(length, left);
      left -= read;
      return read == 0 ? -1 : read;
    }
  }

  @Test
  void looksAtTheInventedPersonAndBack() throws IOException, InterruptedException {
    caller.post("/start/sample");
    HttpResponse<String> last = caller.get("/start/jobs/1", "HX-Request", "true");
    while (last.statusCode() == 200) {
      last = caller.get("/start/jobs/1", "HX-Request", "true");
    }

    assertThat(last.headers().firstValue("HX-Redirect")).contains("/");
    assertThat(caller.get("/").body()).contains("You are looking at Camille Exemple");
    assertThat(records()).isZero();
    caller.post("/start/home");
    assertThat(caller.get("/").body()).doesNotContain("You are looking at Camille Exemple");
  }

  @Test
  void listsFoldersAndNothingHidden() throws IOException, InterruptedException {
    Files.createFile(temp.resolve("notes.json"));
    Files.createFile(temp.resolve("zoe.zip"));
    Files.createFile(temp.resolve(".secret.zip"));

    String page = caller.get("/start/folders?path=" + temp).body();

    assertThat(page).contains("zoe.zip", "samples", "notes.json").doesNotContain(".secret");
    assertThat(page.indexOf(">zoe.zip")).isLessThan(page.indexOf(">samples"));
    assertThat(page.indexOf(">samples")).isLessThan(page.indexOf(">notes.json"));
  }

  @Test
  void findsTheGuideOfAPlatform() throws IOException, InterruptedException {
    String english = caller.get("/start/guides?q=faceb").body();
    String french = caller.get("/start/guides?q=faceb&lang=fr").body();

    assertThat(english).contains("guide-facebook", "Accounts Center").doesNotContain("guide-x\"");
    assertThat(french).contains("Espace Comptes");
    assertThat(caller.get("/start/guides?q=").body()).contains("Où la demander");
  }
}
