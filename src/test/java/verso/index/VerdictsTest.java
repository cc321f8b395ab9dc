package verso.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import verso.index.Verdict.Claimant;
import verso.index.Verdict.Finding;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

class VerdictsTest {
  private static final String CANARY = "qzxjkvbw";

  @TempDir private Path parent;

  private Path folder() {
    return parent.resolve("store");
  }

  private static Verdict verdict(String claim, Finding finding, String value, String... platforms) {
    return new Verdict(
        claim,
        finding,
        "INTERESTS",
        value,
        Set.of(platforms),
        Set.copyOf(Stream.of(platforms).map(p -> new Claimant("PLATFORM", p)).toList()),
        Set.of(Origin.INFERRED),
        Instant.parse("2026-11-01T12:00:00Z"));
  }

  private static Trace label(String platform, String importId, String label) {
    return Trace.builder(
            platform, Kind.INTEREST, Origin.INFERRED, label, Samples.source(importId, "/" + label))
        .build();
  }

  private static void add(Store store, String platform, String importId, String label)
      throws IOException {
    try (ImportTransaction transaction = store.begin()) {
      transaction.add(label(platform, importId, label));
      transaction.commit(List.of(Samples.report(importId, platform)));
    }
  }

  private Store twoPlatforms() throws IOException {
    Store store = Store.open(folder());
    add(store, "x", "i1", CANARY + " yoga");
    add(store, "facebook", "i2", "Cooking");
    return store;
  }

  private static List<Verdict> verdicts(Store store) throws IOException {
    try (Traces traces = store.traces()) {
      return traces.verdicts();
    }
  }

  @Test
  void aVerdictIsKeptWhole() throws IOException {
    Store store = twoPlatforms();
    Verdict wrong = verdict("int-1", Finding.WRONG, "Cooking", "facebook", "x");

    store.judge(wrong);

    assertThat(verdicts(store)).containsExactly(wrong);
  }

  @Test
  void aNewVerdictTakesThePlaceOfTheOldOne() throws IOException {
    Store store = twoPlatforms();
    store.judge(verdict("int-1", Finding.WRONG, "Cooking", "facebook"));

    store.judge(verdict("int-1", Finding.RIGHT, "Cooking", "facebook"));

    assertThat(verdicts(store)).extracting(Verdict::finding).containsExactly(Finding.RIGHT);
  }

  @Test
  void aVerdictIsTakenBack() throws IOException {
    Store store = twoPlatforms();
    store.judge(verdict("int-1", Finding.WRONG, "Cooking", "facebook"));

    store.unjudge("int-1");
    store.unjudge("int-2");

    assertThat(verdicts(store)).isEmpty();
  }

  @Test
  void aVerdictOutlivesAnotherImportAndIsNoTrace() throws IOException {
    Store store = twoPlatforms();
    store.judge(verdict("int-1", Finding.RIGHT, "Cooking", "facebook"));

    add(store, "facebook", "i3", "Cooking");

    assertThat(verdicts(store)).hasSize(1);
    assertThat(Samples.found(store, "")).hasSize(2);
  }

  @Test
  void forgettingAPlatformForgetsTheVerdictsOnWhatOnlyItHeld() throws IOException {
    Store store = twoPlatforms();
    store.judge(verdict("int-1", Finding.WRONG, CANARY + " yoga", "x"));
    store.judge(verdict("int-2", Finding.RIGHT, "Cooking", "facebook", "x"));

    Forgotten forgotten = store.forget(new Forget.ByPlatform("x"));

    assertThat(forgotten.verdicts()).isEqualTo(1);
    assertThat(verdicts(store))
        .containsExactly(verdict("int-2", Finding.RIGHT, "Cooking", "facebook"));
    assertThat(isOnDisk(CANARY)).isFalse();
  }

  @Test
  void forgettingAnImportForgetsTheVerdictsOnWhatNoOtherSays() throws IOException {
    Store store = twoPlatforms();
    add(store, "x", "i3", "Gardening");
    store.judge(verdict("int-1", Finding.WRONG, CANARY + " yoga", "x"));
    store.judge(verdict("int-2", Finding.RIGHT, "Gardening", "x"));

    Forgotten forgotten = store.forget(new Forget.ByImport("i1"));

    assertThat(forgotten.verdicts()).isEqualTo(1);
    assertThat(verdicts(store)).extracting(Verdict::claimId).containsExactly("int-2");
    assertThat(isOnDisk(CANARY)).isFalse();
  }

  @Test
  void forgettingEverythingForgetsAllVerdicts() throws IOException {
    Store store = twoPlatforms();
    store.judge(verdict("int-1", Finding.PRIVATE, "Cooking", "facebook"));

    assertThat(store.forget(new Forget.Everything()).verdicts()).isEqualTo(1);
    assertThat(folder()).doesNotExist();
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
}
