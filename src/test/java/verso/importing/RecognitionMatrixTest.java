package verso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import verso.archive.Archive;
import verso.archive.Archives;
import verso.archive.Limits;
import verso.platform.Fixture;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;

/** Every fixture against every platform: each is claimed by its own and by no other. */
class RecognitionMatrixTest {
  private static final List<Platform> PLATFORMS = PlatformCatalog.all().platforms();

  @TempDir Path folder;

  /** A fixture whose name begins with {@code combined} holds several platforms on purpose. */
  @TestFactory
  Stream<DynamicTest> noPlatformClaimsAnothersArchive() {
    return PLATFORMS.stream()
        .flatMap(platform -> Fixture.of(platform.id()).stream())
        .filter(fixture -> !fixture.name().startsWith("combined"))
        .map(fixture ->
            DynamicTest.dynamicTest(fixture.toString(), () -> isClaimedByItsOwnAlone(fixture)));
  }

  private void isClaimedByItsOwnAlone(Fixture fixture) throws IOException {
    try (Archive archive = Archives.open(fixture.zippedIn(folder), Limits.DEFAULT)) {
      Outlines outlines = Outlines.of(List.of(archive));
      for (Platform platform : PLATFORMS) {
        boolean isOwn = platform.id().equals(fixture.platform());

        assertThat(outlines.recognize(PlatformCatalog.of(List.of(platform))))
            .as("%s among the fixtures of %s", platform.name(), fixture)
            .hasSize(isOwn ? 1 : 0);
      }
    }
  }
}
