package verso.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

class ImportTransactionTest {
  @TempDir Path parent;

  private Path folder() {
    return parent.resolve("store");
  }

  private static Trace shoes(String importId, String at) {
    return Trace.builder(
            "google", Kind.SEARCH, Origin.OBSERVED, "shoes", Samples.source(importId, at))
        .build();
  }

  @Test
  void aStoreThatDoesNotExistReadsAsEmptyAndIsNotCreated() throws IOException {
    try (Traces traces = Store.open(folder()).traces()) {
      assertThat(traces.size()).isZero();
      assertThat(traces.search(TraceQuery.ALL, 0, 10).hits()).isEmpty();
      assertThat(traces.imports()).isEmpty();
    }
    assertThat(folder()).doesNotExist();
  }

  @Test
  @EnabledOnOs({OS.LINUX, OS.MAC})
  void theFolderIsForItsOwnerOnly() throws IOException {
    Store.open(folder()).begin().close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder())))
        .isEqualTo("rwx------");
    assertThat(
            PosixFilePermissions.toString(Files.getPosixFilePermissions(folder().resolve("index"))))
        .isEqualTo("rwx------");
  }

  @Test
  void nothingShowsBeforeTheCommitAndEverythingAfter() throws IOException {
    var store = Store.open(folder());
    try (ImportTransaction transaction = store.begin()) {
      transaction.add(shoes("i1", "/0"));
      transaction.entry(Samples.entry("i1", "b.json"));
      transaction.entry(Samples.entry("i1", "a.json"));
      try (Traces before = store.traces()) {
        assertThat(before.size()).isZero();
      }

      transaction.commit(List.of(Samples.report("i1", "google")));
    }

    try (Traces after = store.traces()) {
      assertThat(after.size()).isEqualTo(1);
      assertThat(after.imports()).containsExactly(Samples.report("i1", "google"));
      assertThat(entries(after, "")).containsExactly("a.json", "b.json");
      assertThat(entries(after, "i1")).containsExactly("a.json", "b.json");
      assertThat(entries(after, "i2")).isEmpty();
    }
  }

  private static List<String> entries(Traces traces, String importId) throws IOException {
    var paths = new ArrayList<String>();
    traces.entries(importId, entry -> paths.add(entry.path()));
    return paths;
  }

  @Test
  void closingWithoutCommitLeavesTheStoreAsItWas() throws IOException {
    var store = Store.open(folder());
    Samples.add(store, Samples.view("kept"));

    try (ImportTransaction transaction = store.begin()) {
      transaction.add(shoes("i2", "/0"));
      transaction.entry(Samples.entry("i2", "a.json"));
    }

    assertThat(Samples.found(store, "")).containsExactly("kept");
    try (Traces traces = store.traces()) {
      assertThat(entries(traces, "")).isEmpty();
    }
  }

  @Test
  void aReaderKeepsTheStateItStartedWith() throws IOException {
    var store = Store.open(folder());
    Samples.add(store, Samples.view("first"));

    try (Traces before = store.traces()) {
      Samples.add(store, "i2", List.of(shoes("i2", "/0")));

      assertThat(before.size()).isEqualTo(1);
    }
  }

  @Test
  void theSameTraceTwiceIsOneWithTwoSources() throws IOException {
    var store = Store.open(folder());
    try (ImportTransaction transaction = store.begin()) {
      assertThat(transaction.add(shoes("i1", "/0"))).isTrue();
      assertThat(transaction.add(shoes("i1", "/7"))).isFalse();
      transaction.commit(List.of(Samples.report("i1", "google")));
    }

    try (Traces traces = store.traces()) {
      Hits hits = traces.search(TraceQuery.ALL, 0, 10);
      assertThat(hits.total()).isEqualTo(1);
      assertThat(hits.hits().getFirst().stored().sources())
          .extracting(Source::at)
          .containsExactly("/0", "/7");
    }
  }

  @Test
  void anOverlappingImportAddsOnlyWhatIsNew() throws IOException {
    var store = Store.open(folder());
    Samples.add(store, "i1", List.of(shoes("i1", "/0")));

    try (ImportTransaction transaction = store.begin()) {
      assertThat(transaction.add(shoes("i2", "/0"))).isFalse();
      assertThat(transaction.add(Samples.view("boots").build())).isTrue();
      transaction.commit(List.of(Samples.report("i2", "google")));
    }

    try (Traces traces = store.traces()) {
      assertThat(traces.size()).isEqualTo(2);
      assertThat(traces.find(shoes("i1", "").id()).orElseThrow().sources()).hasSize(1);
      assertThat(traces.count(ofImport("i1"))).isEqualTo(2);
      assertThat(traces.count(ofImport("i2"))).isEqualTo(1);
    }
  }

  private static TraceQuery ofImport(String id) {
    TraceQuery all = TraceQuery.ALL;
    return new TraceQuery(
        "",
        all.platforms(),
        all.kinds(),
        all.origins(),
        java.util.Set.of(id),
        all.from(),
        all.to(),
        all.sort());
  }

  @Test
  void fourThreadsFoldWhatEachOfThemFinds() throws Exception {
    var store = Store.open(folder());
    try (ImportTransaction transaction = store.begin();
        var threads = Executors.newFixedThreadPool(4)) {
      var tasks = new ArrayList<Callable<Integer>>();
      for (int thread = 0; thread < 4; thread++) {
        tasks.add(() -> addThousand(transaction));
      }

      int added = 0;
      for (Future<Integer> task : threads.invokeAll(tasks)) {
        added += task.get();
      }
      transaction.commit(List.of());

      assertThat(added).isEqualTo(1_000);
    }
    try (Traces traces = store.traces()) {
      assertThat(traces.size()).isEqualTo(1_000);
    }
  }

  private static int addThousand(ImportTransaction transaction) throws IOException {
    int added = 0;
    for (int i = 0; i < 1_000; i++) {
      added += transaction.add(Samples.view("page " + i).build()) ? 1 : 0;
    }
    return added;
  }

  @Test
  void foldsAlsoWhenMoreIdsWereSeenThanAreRemembered() throws IOException {
    var folder = new StoreFolder(folder());
    int added = 0;
    try (IndexedImport transaction = IndexedImport.into(folder, 100)) {
      added += addThousand(transaction);
      added += addThousand(transaction);
      transaction.commit(List.of());
    }
    try (IndexedImport transaction = IndexedImport.into(folder, 100)) {
      added += addThousand(transaction);
    }

    assertThat(added).isEqualTo(1_000);
  }

  @Test
  void onlyOneImportAtATimeWrites() throws IOException {
    var store = Store.open(folder());
    try (ImportTransaction first = store.begin()) {
      first.add(shoes("i1", "/0"));

      assertThatExceptionOfType(StoreException.class)
          .isThrownBy(store::begin)
          .satisfies(e -> assertThat(e.reason()).isEqualTo(StoreException.Reason.LOCKED))
          .withMessageContaining(folder().toString())
          .withMessageContaining("--store");
      first.commit(List.of());
    }
    assertThat(Samples.found(store, "")).containsExactly("shoes");
  }
}
