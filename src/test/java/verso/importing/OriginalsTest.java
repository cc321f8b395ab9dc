package verso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;
import verso.archive.Limits;
import verso.index.ImportReport;
import verso.index.Store;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.index.Traces;

class OriginalsTest {
  private static final String LIKES =
      """
      {"likes": [
        {"name": "Chess", "note": "caf\\u00e9", "access_token": "s3cr3t"},
        {"name": "Tea"}]}
      """;

  @TempDir private Path folder;

  private Store imported(Path... archives) throws IOException {
    Store store = Store.open(folder.resolve("store"));
    new Importer(Invented.catalog(), Limits.DEFAULT, Clock.systemUTC(), 1)
        .run(List.of(archives), store, Progress.SILENT);
    return store;
  }

  private static Original find(Store store, String words) throws IOException {
    try (Traces traces = store.traces()) {
      StoredTrace stored =
          traces.search(TraceQuery.ALL.withText(words), 0, 1).hits().getFirst().stored();
      List<ImportReport> imports = traces.imports();
      return new Originals(Invented.catalog(), Limits.DEFAULT).find(stored, imports);
    }
  }

  @Test
  void findsARecordAsThePlatformWroteItButForItsSecrets() throws IOException {
    Path zip = Zipped.zip(folder.resolve("a.zip"), "invented/likes.json", LIKES);

    Original original = find(imported(zip), "chess");

    assertThat(original)
        .isInstanceOfSatisfying(
            Original.Found.class,
            found -> {
              assertThat(found.text())
                  .contains("\"Chess\"", "café")
                  .doesNotContain("s3cr3t", "Tea");
              assertThat(found.source().at()).isEqualTo("/likes/0");
            });
  }

  @Test
  void findsARecordInAFolderAndInAnArchiveInside() throws IOException {
    Path inner = Zipped.zip(folder.resolve("inner.zip"), "invented/likes.json", LIKES);
    Path outer = Zipped.zip(folder.resolve("outer.zip"), "part.zip", Files.readAllBytes(inner));
    Path unpacked = Files.createDirectories(folder.resolve("unpacked/invented"));
    Files.writeString(unpacked.resolve("likes.json"), LIKES.replace("Tea", "Coffee"));
    Store store = imported(outer, folder.resolve("unpacked"));

    assertThat(find(store, "tea")).isInstanceOf(Original.Found.class);
    assertThat(find(store, "coffee")).isInstanceOf(Original.Found.class);
  }

  @Test
  void findsARecordThroughItsOtherSource() throws IOException {
    Path one = Zipped.zip(folder.resolve("one.zip"), "invented/likes.json", LIKES);
    Path two = Zipped.zip(folder.resolve("two.zip"), "invented/likes.json", LIKES);
    Store store = imported(one, two);
    Files.delete(one);

    assertThat(find(store, "chess"))
        .isInstanceOfSatisfying(
            Original.Found.class,
            found -> assertThat(found.source().archive()).isEqualTo("two.zip"));
  }

  @Test
  void findsARecordInTheSecondOfTwoFilesOfOnePath() throws IOException {
    Path zip =
        Zipped.zip(
            folder.resolve("twins.zip"), "invented/likes.json", "{}", "invented/likes.jsom", LIKES);
    byte[] bytes = Files.readAllBytes(zip);
    for (int i = 0; i + 4 < bytes.length; i++) {
      if (bytes[i] == 'j' && bytes[i + 1] == 's' && bytes[i + 2] == 'o' && bytes[i + 3] == 'm') {
        bytes[i + 3] = 'n';
      }
    }
    Files.write(zip, bytes);

    assertThat(find(imported(zip), "chess")).isInstanceOf(Original.Found.class);
  }

  @Test
  void saysWhyARecordIsMissing() throws IOException {
    Path zip = Zipped.zip(folder.resolve("a.zip"), "invented/likes.json", LIKES);
    Store store = imported(zip);

    Zipped.zip(zip, "invented/likes.json", "{\"likes\": []}");
    assertThat(find(store, "chess"))
        .isEqualTo(new Original.Missing(Original.Reason.ARCHIVE_CHANGED, zip.toString()));

    Files.writeString(zip, "no zip any more");
    assertThat(find(store, "chess"))
        .isEqualTo(new Original.Missing(Original.Reason.ARCHIVE_CHANGED, zip.toString()));

    Files.delete(zip);
    assertThat(find(store, "chess"))
        .isEqualTo(new Original.Missing(Original.Reason.ARCHIVE_GONE, zip.toString()));
  }
}
