package verso.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Opens what the person handed over, whatever it is. */
public final class Archives {

  private Archives() {}

  /**
   * Opens a zip, tar, tar.gz, gzipped file, folder or single file, told apart by content. The
   * archives at the top level of a folder are not among its entries: {@link Exports} lists them
   * beside it.
   *
   * @throws NoSuchFileException when nothing is there
   * @throws NotAnArchiveException when the name promises an archive and the content is another
   */
  public static Archive open(Path path, Limits limits) throws IOException {
    if (!Files.exists(path)) {
      throw new NoSuchFileException(path.toString(), null, "there is no such file or folder");
    }
    return new OpenArchive(name(path), limits, container(path));
  }

  private static String name(Path path) {
    return path.toAbsolutePath().normalize().getFileName().toString();
  }

  private static Container container(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new Folder(path);
    }
    byte[] head = head(path);
    Optional<Packing> packing = Packing.of(head);
    if (packing.isEmpty()) {
      return new SingleFile(path);
    }
    return switch (packing.get()) {
      case ZIP -> Zip.open(Files.newByteChannel(path));
      case TAR, GZIP -> new SingleFile(path);
    };
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Packing.HEAD_BYTES);
    }
  }
}
