package verso.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipException;

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

  /** The last name of a path as the person gave it. */
  static String name(Path path) {
    Path last = path.toAbsolutePath().normalize().getFileName();
    // Only the root of a disk has no name.
    return last == null ? path.toString() : last.toString();
  }

  private static Container container(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      return new Folder(path);
    }
    byte[] head = head(path);
    Optional<Packing> packing = Packing.of(head);
    if (packing.isPresent() && !isDocument(path)) {
      return packed(path, packing.get());
    }
    if (Packing.isPromisedBy(name(path))) {
      throw new NotAnArchiveException(notAnArchive(name(path), head));
    }
    return new SingleFile(path);
  }

  // Office documents and books are zips as well, but one thing to their owner.
  private static boolean isDocument(Path path) {
    return ContentType.isZippedDocument(name(path));
  }

  private static Container packed(Path path, Packing packing) throws IOException {
    if (packing == Packing.ZIP) {
      try {
        return Zip.open(Files.newByteChannel(path));
      } catch (ZipException e) {
        return new Packed(packing, () -> open(path), true);
      }
    }
    return new Packed(packing, () -> open(path), false);
  }

  private static InputStream open(Path path) throws IOException {
    return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
  }

  private static byte[] head(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(Packing.HEAD_BYTES);
    }
  }

  private static String notAnArchive(String name, byte[] head) {
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    String content =
        head.length == 0 ? "it is empty" : "it starts like " + ContentType.inWords(head);
    return "%s is not a %s file: %s. Download the export again, or give the file its right ending."
        .formatted(name, ending.equals("gz") ? "tar.gz" : ending, content);
  }
}
