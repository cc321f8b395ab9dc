package verso.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An invented export, kept readable as a folder and zipped for a test.
 *
 * @param platform id of the platform
 * @param name of the case, such as {@code fr-2022}
 * @param folder holds {@code archive/}, {@code expected.jsonl} and a {@code README}
 */
public record Fixture(String platform, String name, Path folder) {
  private static final LocalDateTime EXPORTED = LocalDateTime.of(2024, 1, 31, 0, 0);

  /** All fixtures of a platform. */
  public static List<Fixture> of(String platform) {
    Path root = resources().resolve(platform);
    if (!Files.isDirectory(root)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(root)) {
      return folders
          .filter(folder -> Files.isDirectory(folder.resolve("archive")))
          .sorted()
          .map(folder -> new Fixture(platform, folder.getFileName().toString(), folder))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path resources() {
    try {
      var url = Fixture.class.getResource("/platforms");
      return Path.of(Objects.requireNonNull(url, "no fixtures").toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The file its golden traces are in, in the sources rather than in the build. */
  Path golden() {
    return Path.of("src/test/resources/platforms", platform, name, "expected.jsonl");
  }

  /** The export as a zip in that folder. */
  public Path zippedIn(Path directory) throws IOException {
    return zippedIn(directory, UnaryOperator.identity());
  }

  /** The export as a zip, every file changed in some way. */
  public Path zippedIn(Path directory, UnaryOperator<byte[]> change) throws IOException {
    Path zip = directory.resolve(platform + "-" + name + ".zip");
    Path root = folder.resolve("archive");
    try (var out = new ZipOutputStream(Files.newOutputStream(zip), StandardCharsets.UTF_8);
        Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        var entry = new ZipEntry(root.relativize(file).toString().replace('\\', '/'));
        entry.setTimeLocal(EXPORTED);
        out.putNextEntry(entry);
        out.write(change.apply(Files.readAllBytes(file)));
        out.closeEntry();
      }
    }
    return zip;
  }

  @Override
  public String toString() {
    return platform + "/" + name;
  }
}
