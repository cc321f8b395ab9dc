package verso.cli;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import verso.index.Store;

/** A store that only its owner can read, and that is gone at the end, however that comes about. */
final class TemporaryStore implements Closeable {
  private final Path folder;
  private final Thread atExit;

  private TemporaryStore(Path folder) {
    this.folder = folder;
    this.atExit = new Thread(this::deleteAtExit);
  }

  /** An empty one; deleted when it is closed, or when Verso is stopped before. */
  static TemporaryStore create() throws IOException {
    var store = new TemporaryStore(Files.createTempDirectory("verso-"));
    Runtime.getRuntime().addShutdownHook(store.atExit);
    return store;
  }

  Store store() {
    return Store.open(folder.resolve("store"));
  }

  @Override
  public void close() throws IOException {
    delete();
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException e) {
      // Verso is being stopped: the hook runs anyway, and finds nothing.
    }
  }

  private void delete() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }

  private void deleteAtExit() {
    try {
      delete();
    } catch (IOException e) {
      System.err.println("verso: " + folder + " could not be deleted. Delete it yourself.");
    }
  }
}
