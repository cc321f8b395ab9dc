package verso.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import verso.Zipped;
import verso.archive.Archive;
import verso.archive.Archives;
import verso.archive.Limits;
import verso.platform.Fixture;
import verso.platform.Platform;
import verso.platform.catalog.PlatformCatalog;

/** Every fixture against every platform: each is claimed by its own and by no other. */
class RecognitionMatrixTest {
  private static final List<Platform> PLATFORMS = PlatformCatalog.all().platforms();

  /** Taken alone, a platform knows its own files in another's archive; together it leaves them. */
  private static final Set<String> KIN = Set.of("fitbit in google/account");

  @TempDir Path folder;

  /** A fixture whose name begins with {@code combined} holds several platforms on purpose. */
  @TestFactory
  Stream<DynamicTest> noPlatformClaimsAnothersArchive() {
    return fixtures()
        .filter(fixture -> !fixture.name().startsWith("combined"))
        .map(fixture ->
            DynamicTest.dynamicTest(fixture.toString(), () -> isClaimedByItsOwnAlone(fixture)));
  }

  private void isClaimedByItsOwnAlone(Fixture fixture) throws IOException {
    try (Archive archive = Archives.open(fixture.zippedIn(folder), Limits.DEFAULT)) {
      Outlines outlines = Outlines.of(List.of(archive));
      assertThat(outlines.recognize(PlatformCatalog.all()))
          .extracting(recognition -> recognition.platform().id())
          .containsExactly(fixture.platform());
      for (Platform platform : PLATFORMS) {
        boolean isOwn = platform.id().equals(fixture.platform());
        if (KIN.contains(platform.id() + " in " + fixture)) {
          continue;
        }

        assertThat(outlines.recognize(PlatformCatalog.of(List.of(platform))))
            .as("%s among the fixtures of %s", platform.name(), fixture)
            .hasSize(isOwn ? 1 : 0);
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> anArchiveIsKnownInAFolderOfAnyName() {
    return fixtures()
        .map(fixture ->
            DynamicTest.dynamicTest(fixture.toString(), () -> isKnownWhenPackedAgain(fixture)));
  }

  private void isKnownWhenPackedAgain(Fixture fixture) throws IOException {
    Path zip = folder.resolve("my things.zip");
    Zipped.together(zip, Map.of("Old laptop/Downloads (2)/", fixture.zippedIn(folder)));
    try (Archive archive = Archives.open(zip, Limits.DEFAULT)) {
      assertThat(Outlines.of(List.of(archive)).recognize(PlatformCatalog.all()))
          .extracting(recognition -> recognition.platform().id())
          .contains(fixture.platform());
    }
  }

  @Test
  void severalPlatformsInOneArchiveAreAllKnown() throws IOException {
    List<Fixture> one = PLATFORMS.stream().map(p -> Fixture.of(p.id()).getFirst()).toList();
    for (int i = 0; i + 1 < one.size(); i++) {
      Path zip = folder.resolve("both-" + i + ".zip");
      Zipped.together(
          zip,
          Map.of(
              "first/", one.get(i).zippedIn(folder), "second/", one.get(i + 1).zippedIn(folder)));
      try (Archive archive = Archives.open(zip, Limits.DEFAULT)) {
        assertThat(Outlines.of(List.of(archive)).recognize(PlatformCatalog.all()))
            .as("%s and %s", one.get(i), one.get(i + 1))
            .extracting(recognition -> recognition.platform().id())
            .contains(one.get(i).platform(), one.get(i + 1).platform());
      }
    }
  }

  private static Stream<Fixture> fixtures() {
    return PLATFORMS.stream().flatMap(platform -> Fixture.of(platform.id()).stream());
  }
}
