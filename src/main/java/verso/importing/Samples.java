package verso.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The archives of the invented person that come with Verso.
 *
 * @param folder where they lie
 */
public record Samples(Path folder) {

  /** All of them, by name; empty when they are not there. */
  public Optional<List<Path>> archives() throws IOException {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return Optional.of(files.filter(file -> file.toString().endsWith(".zip")).sorted().toList());
    }
  }

  /**
   * The folder of the store they are shown in: one for each user and always the same, so that
   * demonstrations do not pile up.
   *
   * @param use what tells it from other uses, such as {@code demo}
   */
  public static Path throwAwayFolder(String use) {
    String user = System.getProperty("user.name").replaceAll("[^A-Za-z0-9]", "_");
    return Path.of(System.getProperty("java.io.tmpdir"), "verso-" + use + "-" + user);
  }
}
