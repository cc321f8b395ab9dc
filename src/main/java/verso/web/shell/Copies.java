package verso.web.shell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import verso.archive.JunkNames;
import verso.index.ImportReport;

/**
 * Verso's own copies of archives that were dropped into the browser, which does not tell where they
 * lie. Records are read from them again when the person asks for an original.
 *
 * @param folder inside the store; need not exist
 */
public record Copies(Path folder) {

  /** What was deleted. */
  public record Deleted(int files, long bytes) {}

  /** Those of the person's own store. */
  public static Copies of(Library library) {
    return new Copies(library.own().toAbsolutePath().normalize().resolve("archives"));
  }

  /** Whether what lies there is a copy of Verso's. */
  public boolean holds(String location) {
    return holds(Path.of(location));
  }

  private boolean holds(Path path) {
    Path normal = path.toAbsolutePath().normalize();
    return normal.startsWith(folder) && !normal.equals(folder);
  }

  /** The copies among these places that none of the imports refers to. */
  public List<Path> unused(Collection<String> locations, Collection<ImportReport> imports) {
    List<Path> used =
        imports.stream().flatMap(report -> report.locations().stream()).map(Path::of).toList();
    return locations.stream()
        .distinct()
        .filter(this::holds)
        .map(location -> Path.of(location).toAbsolutePath().normalize())
        .filter(path -> used.stream().noneMatch(use -> use.startsWith(path)))
        .toList();
  }

  /** Deletes these copies, and the folders that are left without any. */
  public Deleted delete(Collection<Path> copies) throws IOException {
    int files = 0;
    long bytes = 0;
    for (Path copy : copies) {
      if (!holds(copy) || !Files.exists(copy)) {
        continue;
      }
      bytes += size(copy);
      files += deleteTree(copy);
      prune(copy.toAbsolutePath().normalize().getParent());
    }
    return new Deleted(files, bytes);
  }

  /**
   * Deletes what a drop left behind that never became an import, since Verso was ended meanwhile.
   *
   * @param before only what was brought before that time: another Verso may be copying now
   */
  public void deleteForgotten(Collection<ImportReport> imports, Instant before) throws IOException {
    if (!Files.isDirectory(folder)) {
      return;
    }
    List<Path> drops;
    try (Stream<Path> children = Files.list(folder)) {
      drops = children.toList();
    }
    for (Path drop : drops) {
      boolean isOld = Files.getLastModifiedTime(drop).toInstant().isBefore(before);
      boolean isUsed =
          imports.stream()
              .flatMap(report -> report.locations().stream())
              .anyMatch(location -> Path.of(location).startsWith(drop));
      if (isOld && !isUsed) {
        delete(List.of(drop));
      }
    }
  }

  /** Deletes all copies, whatever still refers to them. */
  public Deleted deleteAll() throws IOException {
    if (!Files.exists(folder)) {
      return new Deleted(0, 0);
    }
    long bytes = size(folder);
    return new Deleted(deleteTree(folder), bytes);
  }

  /** Bytes of a file, or of all files in a folder; 0 when it is gone. */
  public static long size(Path path) throws IOException {
    if (!Files.exists(path)) {
      return 0;
    }
    try (Stream<Path> files = Files.walk(path)) {
      return files.filter(Files::isRegularFile).mapToLong(Copies::length).sum();
    }
  }

  private static long length(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // gone in the meantime
    }
  }

  private static int deleteTree(Path root) throws IOException {
    List<Path> all;
    try (Stream<Path> walk = Files.walk(root)) {
      all = walk.sorted(Comparator.reverseOrder()).toList();
    }
    int files = 0;
    for (Path path : all) {
      files += Files.isDirectory(path) ? 0 : 1;
      Files.deleteIfExists(path);
    }
    return files;
  }

  /** Folders up to that of the copies, as long as nothing but junk is in them. */
  private void prune(Path from) throws IOException {
    Path current = from;
    while (current.startsWith(folder) && isBare(current)) {
      deleteTree(current);
      current = current.getParent();
    }
  }

  private static boolean isBare(Path directory) throws IOException {
    try (Stream<Path> children = Files.list(directory)) {
      return children.allMatch(child ->
          Files.isRegularFile(child)
              && JunkNames.reason(child.getFileName().toString()).isPresent());
    }
  }
}
