package verso.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;

/** A file given on its own: an archive of one entry. */
record SingleFile(Path file) implements Container {

  @Override
  public void walk(Scan scan) throws IOException {
    var attributes = Files.readAttributes(file, BasicFileAttributes.class);
    scan.offer(stored(EntryNames.clean(file.getFileName().toString()), file, attributes));
  }

  /** A file on disk under the path it has in its archive. */
  static StoredFile stored(String path, Path file, BasicFileAttributes attributes) {
    return new StoredFile(
        path,
        attributes.size(),
        Optional.of(attributes.lastModifiedTime().toInstant()),
        () -> open(file));
  }

  private static StoredFile.Bytes open(Path file) throws UnreadableEntryException {
    try {
      return StoredFile.Bytes.plain(Files.newInputStream(file));
    } catch (IOException e) {
      throw UnreadableEntryException.unopened(e);
    }
  }
}
