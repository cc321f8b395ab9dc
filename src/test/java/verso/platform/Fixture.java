package verso.platform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An invented export, kept readable as a folder and zipped for a test. A file {@code
 * places.sqlite.sql} in it stands for the database {@code places.sqlite} that it makes.
 *
 * @param platform id of the platform
 * @param name of the case, such as {@code fr-2022}
 * @param folder holds {@code archive/}, {@code expected.jsonl} and a {@code README}
 */
public record Fixture(String platform, String name, Path folder) {
  private static final String SCRIPT = ".sql";
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
        String path = root.relativize(file).toString().replace('\\', '/');
        boolean isScript = path.endsWith(SCRIPT);
        var entry =
            new ZipEntry(isScript ? path.substring(0, path.length() - SCRIPT.length()) : path);
        entry.setTimeLocal(EXPORTED);
        out.putNextEntry(entry);
        out.write(change.apply(isScript ? database(file, directory) : Files.readAllBytes(file)));
        out.closeEntry();
      }
    }
    return zip;
  }

  /** The SQLite database that a script makes: fixtures are to be read, and databases cannot be. */
  private static byte[] database(Path script, Path directory) throws IOException {
    Path made = directory.resolve("fixture.sqlite");
    Files.deleteIfExists(made);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + made);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate(Files.readString(script));
    } catch (SQLException e) {
      throw new IOException(script.toString(), e);
    }
    return Files.readAllBytes(made);
  }

  @Override
  public String toString() {
    return platform + "/" + name;
  }
}
