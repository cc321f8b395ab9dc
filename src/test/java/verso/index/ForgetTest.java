package verso.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Source;
import verso.trace.Trace;

class ForgetTest {
  private static final String CANARY = "qzxjkvbw";

  @TempDir Path parent;

  private Path folder() {
    return parent.resolve("store");
  }

  private final Source canary = new Source("i1", "ada.zip", CANARY + "path.json", "/0");

  private Trace secret() {
    return Trace.builder("tiktok", Kind.SEARCH, Origin.OBSERVED, CANARY + "subject", canary)
        .text(CANARY + "text")
        .detail("url", "https://example.org/" + CANARY)
        .build();
  }

  private Trace shared(String importId) {
    return Trace.builder(
            "google", Kind.SEARCH, Origin.OBSERVED, "shared", Samples.source(importId, "/0"))
        .build();
  }

  private static Trace own() {
    return Trace.builder("google", Kind.VIEW, Origin.OBSERVED, "own", Samples.source("i2", "/1"))
        .build();
  }

  private Store storeOfTwoImports() throws IOException {
    var store = Store.open(folder());
    try (ImportTransaction transaction = store.begin()) {
      transaction.add(secret());
      transaction.add(shared("i1"));
      transaction.entry(Samples.entry("i1", CANARY + "entry.json"));
      transaction.commit(List.of(Samples.report("i1", "tiktok")));
    }
    try (ImportTransaction transaction = store.begin()) {
      transaction.add(shared("i2"));
      transaction.add(own());
      transaction.entry(Samples.entry("i2", "other.json"));
      transaction.commit(List.of(Samples.report("i2", "google")));
    }
    return store;
  }

  private boolean isOnDisk(String words) throws IOException {
    try (Stream<Path> files = Files.walk(folder())) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
          return true;
        }
      }
    }
    return false;
  }

  @Test
  void forgettingAnImportLeavesNoByteOfItOnDisk() throws IOException {
    Store store = storeOfTwoImports();
    assertThat(isOnDisk(CANARY)).isTrue();

    Forgotten forgotten = store.forget(new Forget.ByImport("i1"));

    assertThat(forgotten).isEqualTo(new Forgotten(1, 1, 1, 0));
    assertThat(isOnDisk(CANARY)).isFalse();
    assertThat(Samples.found(store, "")).containsExactlyInAnyOrder("shared", "own");
  }

  @Test
  void aTraceOfTwoImportsStaysWithTheSourceThatIsLeft() throws IOException {
    Store store = storeOfTwoImports();

    store.forget(new Forget.ByImport("i1"));

    try (Traces traces = store.traces()) {
      StoredTrace stored = traces.find(shared("i2").id()).orElseThrow();
      assertThat(stored.sources()).containsExactly(Samples.source("i2", "/0"));
      assertThat(traces.imports()).extracting(ImportReport::id).containsExactly("i2");
      assertThat(Samples.found(store, "shared")).containsExactly("shared");
    }
    assertThat(store.forget(new Forget.ByImport("i2"))).isEqualTo(new Forgotten(1, 2, 1, 0));
  }

  @Test
  void forgettingTheImportThatCameLaterKeepsTheFirstSource() throws IOException {
    Store store = storeOfTwoImports();

    store.forget(new Forget.ByImport("i2"));

    try (Traces traces = store.traces()) {
      assertThat(traces.find(shared("i1").id()).orElseThrow().sources())
          .containsExactly(Samples.source("i1", "/0"));
      assertThat(traces.size()).isEqualTo(2);
    }
  }

  @Test
  void forgettingAPlatformTakesItsImports() throws IOException {
    Store store = storeOfTwoImports();

    Forgotten forgotten = store.forget(new Forget.ByPlatform("tiktok"));

    assertThat(forgotten).isEqualTo(new Forgotten(1, 1, 1, 0));
    assertThat(isOnDisk(CANARY)).isFalse();
  }

  @Test
  void forgettingEverythingRemovesTheFolderButNoForeignFile() throws IOException {
    Store store = storeOfTwoImports();
    Path foreign = Files.writeString(folder().resolve("notes.txt"), "mine");

    Forgotten forgotten = store.forget(new Forget.Everything());

    assertThat(forgotten).isEqualTo(new Forgotten(2, 3, 2, 0));
    assertThat(foreign).exists();
    assertThat(folder().resolve("index")).doesNotExist();
    Files.delete(foreign);
    storeOfTwoImports().forget(new Forget.Everything());
    assertThat(folder()).doesNotExist();
  }

  @Test
  void forgettingFromAStoreThatDoesNotExistCreatesNothing() throws IOException {
    assertThat(Store.open(folder()).forget(new Forget.ByImport("i1")))
        .isEqualTo(new Forgotten(0, 0, 0, 0));
    assertThat(Store.open(folder()).forget(new Forget.Everything()))
        .isEqualTo(new Forgotten(0, 0, 0, 0));
    assertThat(folder()).doesNotExist();
  }
}
