package verso.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import verso.archive.Limits;
import verso.importing.ImportResult;
import verso.importing.Importer;
import verso.importing.Progress;
import verso.index.EntryState;
import verso.index.ImportReport;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;

/** Every platform has a sample, and Verso understands nearly all of it. */
class SampleCoverageTest {
  private static final double LEAST = 0.95;

  @TempDir private Path folder;

  @TestFactory
  Stream<DynamicTest> nearlyAllOfASampleIsUnderstood() {
    return PlatformCatalog.all().platforms().stream()
        .map(platform -> DynamicTest.dynamicTest(platform.name(), () -> isUnderstood(platform)));
  }

  private void isUnderstood(Platform platform) throws IOException {
    Path own = Files.createDirectory(folder.resolve(platform.id()));
    for (Archive archive : SampleArchives.archives(platform.id(), SampleArchives.SEED)) {
      archive.writeTo(own);
    }

    ImportResult result =
        new Importer(PlatformCatalog.all(), Limits.DEFAULT, Clock.systemUTC(), 1)
            .preview(List.of(own), entry -> {}, Progress.SILENT);

    assertThat(result.imports()).isNotEmpty();
    assertThat(result.imports()).extracting(ImportReport::platform).containsOnly(platform.id());
    assertThat(bytes(result, EntryState.FAILED)).isZero();
    long understood = bytes(result, EntryState.UNDERSTOOD);
    assertThat((double) understood / (understood + bytes(result, EntryState.READ)))
        .isGreaterThanOrEqualTo(LEAST);
  }

  private static long bytes(ImportResult result, EntryState state) {
    return result.imports().stream().mapToLong(report -> report.bytes().get(state)).sum();
  }
}
