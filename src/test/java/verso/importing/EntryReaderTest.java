package verso.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;
import verso.archive.ExportParts;
import verso.archive.Limits;
import verso.index.EntryReport;
import verso.index.EntryState;
import verso.platform.catalog.PlatformCatalog;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

class EntryReaderTest {
  private static final String LIKES = "{\"likes\": [{\"name\": \"Chess\"}, {\"name\": \"Tea\"}]}";

  @TempDir private Path folder;

  private Recorded read(Object... pathsAndContents) throws IOException {
    return read(Invented.catalog(), Zipped.zip(folder.resolve("e.zip"), pathsAndContents));
  }

  private static Recorded read(PlatformCatalog catalog, Path zip) throws IOException {
    var recorded = new Recorded();
    read(catalog, zip, recorded);
    return recorded;
  }

  private static Export read(PlatformCatalog catalog, Path zip, TraceSink sink) throws IOException {
    return new ExportReader(catalog, Limits.DEFAULT)
        .read(
            new ExportParts(zip.getFileName().toString(), List.of(zip)),
            platform -> platform + "-1",
            sink,
            Progress.SILENT);
  }

  @Test
  void everyEntryEndsInOneOfSixStates() throws IOException {
    Recorded recorded =
        read(
            "invented/likes.json", LIKES,
            "invented/notes.json", "[{\"title\": \"A note\"}]",
            "invented/a.jpg", "no picture, but called one",
            "invented/blank.json", " \n",
            "invented/nothing.json", "[]",
            "invented/index.json", "{\"files\": 3}",
            "invented/.DS_Store", "x",
            "invented/broken.json", "[{\"title\": ");

    assertThat(recorded.entries).hasSize(8);
    assertThat(recorded.entry("invented/likes.json"))
        .returns(EntryState.UNDERSTOOD, EntryReport::state)
        .returns("likes", EntryReport::section)
        .returns(2L, EntryReport::records)
        .returns((long) LIKES.length(), EntryReport::bytes);
    assertThat(recorded.entry("invented/notes.json"))
        .returns(EntryState.READ, EntryReport::state)
        .returns("JSON", EntryReport::section);
    assertThat(state(recorded, "invented/a.jpg")).isEqualTo(EntryState.MEDIA);
    assertThat(state(recorded, "invented/blank.json")).isEqualTo(EntryState.EMPTY);
    assertThat(state(recorded, "invented/nothing.json")).isEqualTo(EntryState.EMPTY);
    assertThat(recorded.entry("invented/index.json"))
        .returns(EntryState.IGNORED, EntryReport::state)
        .returns("bookkeeping of the platform", EntryReport::reason);
    assertThat(state(recorded, "invented/.DS_Store")).isEqualTo(EntryState.IGNORED);
    assertThat(state(recorded, "invented/broken.json")).isEqualTo(EntryState.FAILED);
  }

  private static EntryState state(Recorded recorded, String path) {
    return recorded.entry(path).state();
  }

  @Test
  void aMappingThatThrowsCostsThatRecord() throws IOException {
    Recorded recorded =
        read(
            "invented/likes.json",
            "{\"likes\": [{\"name\": \"Chess\"}, {\"boom\": \"canary-7f3a\"}, {\"name\":"
                + " \"Tea\"}]}");

    assertThat(recorded.subjects()).containsExactly("Chess", "Tea");
    assertThat(recorded.entries.getFirst())
        .returns(EntryState.UNDERSTOOD, EntryReport::state)
        .returns(1L, EntryReport::problems)
        .returns(2L, EntryReport::records);
    assertThat(recorded.entries.getFirst().reason()).contains("/likes/1").doesNotContain("canary");
  }

  @Test
  void aReaderThatThrowsCostsThatEntry() throws IOException {
    Recorded recorded = read("invented/trap.json", "{}", "invented/likes.json", LIKES);

    assertThat(recorded.entry("invented/trap.json").state()).isEqualTo(EntryState.FAILED);
    assertThat(recorded.entry("invented/trap.json").reason()).doesNotContain("canary");
    assertThat(recorded.subjects()).containsExactly("Chess", "Tea");
  }

  @Test
  void whatARuleLeavesOfAFileIsKeptAsUnknown() throws IOException {
    Recorded recorded =
        read(
            "invented/likes.json",
            "{\"likes\": [{\"name\": \"Chess\"}], \"extras\": [{\"title\": \"Left over\"}]}");

    Trace rest = recorded.traces.getLast();
    assertThat(recorded.subjects()).containsExactly("Chess", "Left over");
    assertThat(rest.kind()).isEqualTo(Kind.OTHER);
    assertThat(rest.origin()).isEqualTo(Origin.UNKNOWN);
    assertThat(recorded.entries.getFirst().state()).isEqualTo(EntryState.UNDERSTOOD);
  }

  @Test
  void aRuleMayIgnoreTheRestOfAFileItKnows() throws IOException {
    Recorded recorded =
        read(
            "invented/likes.json",
            LIKES,
            "invented/strict.json",
            "{\"version\": {\"title\": \"x\"}, \"likes\": [{\"name\": \"Go\"}], \"z\": \"y\"}");

    assertThat(recorded.subjects()).containsExactly("Chess", "Tea", "Go");
  }

  @Test
  void aFileThatOnlyBearsTheNameOfARuleIsReadAllTheSame() throws IOException {
    Recorded recorded =
        read(
            "invented/likes.json",
            LIKES,
            "invented/strict.json",
            "{\"other\": [{\"title\": \"Not lost\"}]}");

    assertThat(recorded.subjects()).contains("Not lost");
    assertThat(state(recorded, "invented/strict.json")).isEqualTo(EntryState.READ);
  }

  @Test
  void whatABrokenFileHeldBackIsNotLost() throws IOException {
    Recorded recorded =
        read(
            "invented/likes.json",
            LIKES,
            "invented/strict.json",
            "{\"other\": [{\"title\": \"Not lost\"}, {\"ti");

    assertThat(recorded.subjects()).contains("Not lost");
    assertThat(state(recorded, "invented/strict.json")).isEqualTo(EntryState.FAILED);
  }

  @Test
  void twoPlatformsInOneArchiveAreTwoImports() throws IOException {
    var catalog = PlatformCatalog.of(List.of(new Invented("one"), new Invented("two")));
    Path zip =
        Zipped.zip(
            folder.resolve("both.zip"),
            "a/one.json",
            "{}",
            "a/likes.json",
            LIKES,
            "b/two.json",
            "{}",
            "b/likes.json",
            LIKES);
    var recorded = new Recorded();

    Export export = read(catalog, zip, recorded);

    assertThat(export.importIds()).containsEntry("one", "one-1").containsEntry("two", "two-1");
    assertThat(recorded.entry("b/likes.json").importId()).isEqualTo("two-1");
    assertThat(recorded.traces)
        .extracting(Trace::platform)
        .containsExactly("one", "one", "two", "two");
  }

  @Test
  void anExportOfNobodyKnownIsReadGenerically() throws IOException {
    Recorded recorded = read("somewhere/searches.json", "[{\"title\": \"Chess\"}]");

    assertThat(recorded.traces.getFirst().platform()).isEqualTo("unknown");
    assertThat(recorded.traces.getFirst().source().at()).isEqualTo("/0");
  }

  @Test
  void aFailureOfTheSinkEndsTheReading() throws IOException {
    Path zip = Zipped.zip(folder.resolve("e.zip"), "invented/likes.json", LIKES);
    for (Exception failure : List.of(new IOException("full"), new IllegalStateException("bug"))) {
      assertThatThrownBy(() -> read(Invented.catalog(), zip, failing(failure))).isSameAs(failure);
    }
  }

  private static TraceSink failing(Exception failure) {
    return new TraceSink() {
      @Override
      public void trace(Trace trace) throws IOException {
        switch (failure) {
          case IOException e -> throw e;
          default -> throw (RuntimeException) failure;
        }
      }

      @Override
      public void entry(EntryReport report) {}
    };
  }

  /** Whatever is wrong with a file, what it says stays in it. */
  @Test
  void messagesNeverContainWhatAFileSays() throws IOException {
    String canary = "canary-7f3a";
    String[] broken = {
      "[{\"title\": \"canary-7f3a",
      "[{\"canary-7f3a\": 1}, oops canary-7f3a]",
      "{\"likes\": canary-7f3a}",
      "[{\"title\": \"\\q canary-7f3a\"}]",
      "{\"a\": 1e99999, \"b\": canary-7f3a",
      "[1, 2, \"canary-7f3a\", nul]",
      "[[[[{\"canary-7f3a\"}]]]]",
      "{\"canary-7f3a\": \"x\"} trailing canary-7f3a"
    };
    for (String content : broken) {
      for (String name : List.of("likes.json", "other.json", "data.js", "table.csv", "page.html")) {
        Recorded recorded = read("invented/likes.json", LIKES, "invented/x/" + name, content);

        assertThat(recorded.entries)
            .allSatisfy(report -> {
              assertThat(report.reason()).as(content).doesNotContain(canary);
              assertThat(report.section()).doesNotContain(canary);
            });
      }
    }
  }
}
