package verso.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;
import verso.archive.Limits;
import verso.archive.Problem;
import verso.index.EntryState;
import verso.index.ImportReport;
import verso.index.ImportTransaction;
import verso.index.Store;
import verso.index.StoreException;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.trace.Kind;

class ImporterTest {
  private static final Instant NOW = Instant.parse("2026-11-01T12:00:00Z");
  private static final String LIKES = "{\"likes\": [{\"name\": \"Chess\"}, {\"name\": \"Chess\"}]}";

  @TempDir private Path folder;
  private Store store;

  @BeforeEach
  void openStore() {
    store = Store.open(folder.resolve("store"));
  }

  private ImportResult run(Path... paths) throws IOException {
    return new Importer(Invented.catalog(), Limits.DEFAULT, Clock.fixed(NOW, ZoneOffset.UTC), 2)
        .run(List.of(paths), store, Progress.SILENT);
  }

  private long count(String words) throws IOException {
    try (Traces traces = store.traces()) {
      return traces.count(TraceQuery.ALL.withText(words));
    }
  }

  @Test
  void reportsWhatAnImportBrought() throws IOException {
    Path zip = Zipped.zip(folder.resolve("ada-2024-01-31.zip"), "invented/likes.json", LIKES);

    ImportReport report = run(zip).imports().getFirst();

    assertThat(report.id()).isEqualTo("invented-1");
    assertThat(report.archives()).containsExactly("ada-2024-01-31.zip");
    assertThat(report.locations()).containsExactly(zip.toString());
    assertThat(report.importedAt()).isEqualTo(NOW);
    assertThat(report.exportedAt()).contains(Instant.parse("2024-01-31T00:00:00Z"));
    assertThat(report.entries()).hasSize(6).containsEntry(EntryState.UNDERSTOOD, 1L);
    assertThat(report.bytes()).containsEntry(EntryState.UNDERSTOOD, (long) LIKES.length());
    assertThat(report.kinds()).isEqualTo(Map.of(Kind.REACTION, 2L));
    assertThat(report.records()).isEqualTo(2);
    assertThat(report.traces()).isEqualTo(1);
    assertThat(report.problems()).isZero();
  }

  @Test
  void oneExportThatCannotBeUsedCostsNoOther() throws IOException {
    Path good = Zipped.zip(folder.resolve("good.zip"), "invented/likes.json", LIKES);
    Path bad = Files.writeString(folder.resolve("bad.zip"), "words");

    ImportResult result = run(bad, good);

    assertThat(result.imports()).hasSize(1);
    assertThat(result.problems()).extracting(Problem::path).containsExactly("bad.zip");
  }

  @Test
  void anExportWithoutRecordsLeavesNothingInTheStore() throws IOException {
    Path zip = Zipped.zip(folder.resolve("empty.zip"), "a.json", "[]", "b.jpg", "x");

    ImportResult result = run(zip);

    assertThat(result.imports()).isEmpty();
    assertThat(result.problems()).hasSize(1);
    try (Traces traces = store.traces()) {
      assertThat(traces.imports()).isEmpty();
    }
  }

  @Test
  void whatIsMissingIsAProblemInWords() throws IOException {
    assertThat(run(folder.resolve("none.zip")).problems())
        .containsExactly(new Problem("none.zip", "", "There is no such file or folder."));
  }

  @Test
  void aStoreInUseEndsTheRun() throws IOException {
    Path zip = Zipped.zip(folder.resolve("good.zip"), "invented/likes.json", LIKES);
    try (ImportTransaction other = store.begin()) {
      assertThat(other).isNotNull();

      assertThatThrownBy(() -> run(zip)).isInstanceOf(StoreException.class);
    }
  }

  @Test
  void aKilledImportLeavesTheStoreAsItWas() throws Exception {
    run(Zipped.zip(folder.resolve("before.zip"), "invented/likes.json", LIKES));
    Path big = Zipped.zip(folder.resolve("big.zip"), "invented/likes.json", manyLikes());

    Process killed = start(big);
    awaitReady(killed);
    killed.destroyForcibly().waitFor();

    assertThat(count("")).isEqualTo(1);
    assertThat(count("lost")).isZero();
    assertThat(run(big).imports().getFirst().traces()).isEqualTo(60_000);
    assertThat(count("lost")).isEqualTo(60_000);
  }

  private static String manyLikes() {
    var likes = new StringBuilder("{\"likes\": [{\"name\": \"lost 0\"}");
    for (int i = 1; i < 60_000; i++) {
      likes.append(",{\"name\": \"lost ").append(i).append("\"}");
    }
    return likes.append("]}").toString();
  }

  private Process start(Path archive) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            KilledImport.class.getName(),
            folder.resolve("store").toString(),
            archive.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static void awaitReady(Process process) throws IOException {
    BufferedReader said = process.inputReader(StandardCharsets.UTF_8);
    assertThat(said.readLine()).isEqualTo(KilledImport.READY);
  }

  @Test
  void cancelledFromAnywhereLeavesTheStoreAsItWas() throws IOException {
    run(Zipped.zip(folder.resolve("good.zip"), "invented/likes.json", LIKES));
    Path other =
        Zipped.zip(
            folder.resolve("other.zip"), "invented/likes.json", LIKES.replace("Chess", "Go"));
    var importer =
        new Importer(Invented.catalog(), Limits.DEFAULT, Clock.fixed(NOW, ZoneOffset.UTC), 2);

    for (Progress progress : impatient()) {
      assertThatThrownBy(() -> importer.run(List.of(other), store, progress))
          .isInstanceOf(CancelledException.class);
    }

    assertThat(count("Chess")).isEqualTo(1);
    assertThat(count("Go")).isZero();
    assertThat(run(other).imports()).hasSize(1);
  }

  /** One for each moment at which an import may be cancelled. */
  private static List<Progress> impatient() {
    return List.of(
        new Progress() {
          @Override
          public void looks() {
            throw new CancelledException();
          }
        },
        new Progress() {
          @Override
          public void bytes(long more) {
            throw new CancelledException();
          }
        },
        new Progress() {
          @Override
          public void records(long more) {
            throw new CancelledException();
          }
        },
        new Progress() {
          @Override
          public void finishing() {
            throw new CancelledException();
          }
        });
  }
}
