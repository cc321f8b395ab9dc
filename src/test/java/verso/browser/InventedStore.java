package verso.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import verso.archive.Limits;
import verso.importing.Importer;
import verso.importing.Progress;
import verso.index.Store;
import verso.platform.catalog.PlatformCatalog;

/** A store of some of the invented person's archives, imported once and copied for each test. */
final class InventedStore {
  /** Of everything something: ads, interests, searches, listening, off-platform activity. */
  private static final List<String> ARCHIVES =
      List.of("facebook", "takeout", "twitter", "my_spotify");

  private static Optional<Path> imported = Optional.empty();

  private InventedStore() {}

  static synchronized void copyTo(Path store) throws IOException {
    if (imported.isEmpty()) {
      imported = Optional.of(imported());
    }
    try (Stream<Path> files = Files.walk(imported.get())) {
      for (Path file : files.toList()) {
        Files.copy(file, store.resolve(imported.get().relativize(file).toString()));
      }
    }
  }

  private static Path imported() throws IOException {
    Path store = Files.createTempDirectory("verso-invented");
    var importer =
        new Importer(
            PlatformCatalog.all(), Limits.DEFAULT, Clock.fixed(BrowserTest.NOW, ZoneOffset.UTC), 1);
    importer.run(archives(), Store.open(store.resolve("store")), Progress.SILENT);
    return store.resolve("store");
  }

  /** The archives it holds, and others whose names begin so. */
  static List<Path> archives(String... others) throws IOException {
    List<String> wanted = Stream.concat(ARCHIVES.stream(), Stream.of(others)).toList();
    try (Stream<Path> files = Files.list(Path.of("samples"))) {
      return files
          .filter(file -> wanted.stream().anyMatch(file.getFileName().toString()::startsWith))
          .sorted()
          .map(Path::toAbsolutePath)
          .toList();
    }
  }

  /** The one whose name begins so. */
  static Path archive(String begin) throws IOException {
    return archives().stream()
        .filter(file -> file.getFileName().toString().startsWith(begin))
        .findFirst()
        .orElseThrow();
  }
}
