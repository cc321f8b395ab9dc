package verso.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Set;

/** Files that only their owner can read, where the file system knows owners. */
final class PrivateFile {
  private PrivateFile() {}

  /**
   * Writes a file that must not be there.
   *
   * @throws java.nio.file.FileAlreadyExistsException when it is
   */
  static void create(Path path, byte[] content) throws IOException {
    try (WritableByteChannel channel =
        Files.newByteChannel(
            path,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            permissions(path))) {
      ByteBuffer bytes = ByteBuffer.wrap(content);
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
    }
  }

  /** Writes text as it comes. */
  @FunctionalInterface
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /**
   * Writes a file of UTF-8 text that may be there already: whatever happens, either the old one or
   * the whole new one is.
   */
  static void replace(Path path, Content content) throws IOException {
    Path target = path.toAbsolutePath();
    Path folder = Optional.ofNullable(target.getParent()).orElse(target);
    Path unfinished = Files.createTempFile(folder, ".verso-", ".part", permissions(target));
    try {
      try (Writer out = Files.newBufferedWriter(unfinished, StandardCharsets.UTF_8)) {
        content.writeTo(out);
      }
      Files.move(unfinished, target, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private static FileAttribute<?>[] permissions(Path path) {
    boolean hasOwners = path.getFileSystem().supportedFileAttributeViews().contains("posix");
    return hasOwners
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }
}
