package verso.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreStateTest {
  @TempDir Path folder;

  private Path index() {
    return folder.resolve("index");
  }

  @Test
  void opensAsBeforeWhenAnImportWasKilled() throws Exception {
    var store = Store.open(folder);
    Samples.add(store, Samples.view("kept"));
    long before = fileCount();

    Process importing = fork();
    awaitReady(importing);
    importing.destroyForcibly().waitFor();

    assertThat(fileCount()).as("the killed import left files").isGreaterThan(before);
    assertThat(Samples.found(store, "")).containsExactly("kept");
    store.begin().close();
    assertThat(fileCount()).as("the next one clears them away").isEqualTo(before);
    assertThat(Samples.found(store, "")).containsExactly("kept");
  }

  private long fileCount() throws IOException {
    try (Stream<Path> files = Files.list(index())) {
      return files.count();
    }
  }

  private Process fork() throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            "-Xmx256m",
            "--enable-native-access=ALL-UNNAMED",
            KilledImport.class.getName(),
            folder.toString())
        .redirectErrorStream(true)
        .start();
  }

  private static void awaitReady(Process process) throws IOException {
    var output =
        new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    assertThat(output.readLine()).isEqualTo(KilledImport.READY);
  }

  @Test
  void aStoreOfAnotherSchemaSaysSo() throws IOException {
    int next = Schema.VERSION + 1;
    Samples.add(Store.open(folder), Samples.view("kept"));
    try (var directory = FSDirectory.open(index());
        var writer = new IndexWriter(directory, new IndexWriterConfig())) {
      writer.setLiveCommitData(Map.of(Schema.VERSION_KEY, String.valueOf(next)).entrySet());
      writer.commit();
    }

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Store.open(folder).traces())
        .satisfies(e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.OTHER_VERSION))
        .withMessageContaining("schema %d; this one reads %d", next, Schema.VERSION);
    assertThatExceptionOfType(StoreException.class).isThrownBy(() -> Store.open(folder).begin());
  }

  @Test
  void aDamagedStoreSaysSoAndCanBeForgotten() throws IOException {
    Samples.add(Store.open(folder), Samples.view("kept"));
    for (Path file : files()) {
      if (!file.getFileName().toString().startsWith("segments")) {
        Files.write(file, new byte[] {1, 2, 3});
      }
    }

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Store.open(folder).traces())
        .satisfies(e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.DAMAGED));

    Store.open(folder).forget(new Forget.Everything());
    assertThat(Samples.found(Store.open(folder), "")).isEmpty();
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(index())) {
      return files.toList();
    }
  }

  @Test
  void aFileWhereTheFolderShouldBeIsInaccessible() throws IOException {
    Path file = Files.createFile(folder.resolve("file"));

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() -> Store.open(file).begin())
        .satisfies(e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.INACCESSIBLE));
  }

  @Test
  void aFullDiskSaysSo() {
    var faults = new Faults(folder);

    assertThatExceptionOfType(StoreException.class)
        .isThrownBy(() ->
            faults.explainingStep(() -> {
              throw new IOException("No space left on device");
            }))
        .satisfies(e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.DISK_FULL));
  }
}
