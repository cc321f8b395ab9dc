package verso.web.start;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes in what a browser sends, as a stream: nothing is held in memory, and what does not arrive
 * whole is deleted. Each drop has a folder of its own.
 */
final class Uploads {
  /** Left free on the disk for the index, and for everything else. */
  static final long RESERVE = 300_000_000;

  private static final Pattern ID = Pattern.compile("[a-z0-9]{8,40}");
  private static final String ARRIVING = ".arriving";
  private static final int BUFFER = 1 << 16;
  private static final long BETWEEN_LOOKS = 1L << 26;
  private static final int MOST_OF_A_NAME = 10_000;

  private final Path folder;
  private final Space space;

  /** How much room is left on the disk. */
  @FunctionalInterface
  interface Space {
    /** In bytes. */
    long left() throws IOException;
  }

  Uploads(Path folder, Space space) {
    this.folder = folder;
    this.space = space;
  }

  /** On the disk of that folder. */
  static Uploads into(Path folder) {
    return new Uploads(folder, () -> Files.getFileStore(existing(folder)).getUsableSpace());
  }

  private static Path existing(Path folder) {
    Path there = folder.toAbsolutePath();
    while (!Files.exists(there) && there.getParent() != null) {
      there = there.getParent();
    }
    return there;
  }

  /** Where all of them go. */
  Path folder() {
    return folder;
  }

  /** Whether so many bytes can be taken in. */
  boolean hasRoomFor(long bytes) throws IOException {
    return space.left() - RESERVE >= bytes;
  }

  /**
   * Takes in a file.
   *
   * @param upload which drop it belongs to: small letters and digits, chosen by the page
   * @param name of the file, with the folders above it as far as they were dropped
   * @param content closed by whoever opened it
   * @param length in bytes; negative when unknown
   * @return where it lies now
   * @throws NoRoomException when the disk is full
   * @throws IOException when it breaks off; nothing of it stays
   */
  Path receive(String upload, String name, InputStream content, long length) throws IOException {
    if (!hasRoomFor(Math.max(0, length))) {
      throw new NoRoomException();
    }
    Path target = folder(upload).resolve(SafePath.of(name)).normalize();
    PrivateFiles.createFolder(target.getParent());
    Path arriving = target.resolveSibling(target.getFileName() + ARRIVING);
    try {
      try (OutputStream out = PrivateFiles.create(arriving)) {
        copy(content, out, length);
      }
      return placed(arriving, target);
    } catch (IOException e) {
      Files.deleteIfExists(arriving);
      deleteEmpty(target.getParent());
      throw hasRoomFor(0) ? e : new NoRoomException();
    }
  }

  private void copy(InputStream content, OutputStream out, long length) throws IOException {
    var buffer = new byte[BUFFER];
    long all = 0;
    long nextLook = BETWEEN_LOOKS;
    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
      out.write(buffer, 0, read);
      all += read;
      if (all >= nextLook) {
        nextLook = all + BETWEEN_LOOKS;
        if (!hasRoomFor(0)) {
          throw new NoRoomException();
        }
      }
    }
    if (length >= 0 && all != length) {
      throw new EOFException("The file did not arrive whole");
    }
  }

  /** Gives it its name, or one beside it when there is such a file. */
  private static Path placed(Path arriving, Path target) throws IOException {
    String name = target.getFileName().toString();
    int dot = name.indexOf('.') > 0 ? name.indexOf('.') : name.length();
    for (int number = 0; number < MOST_OF_A_NAME; number++) {
      String other = name.substring(0, dot) + " (" + number + ")" + name.substring(dot);
      Path free = number == 0 ? target : target.resolveSibling(other);
      if (!Files.exists(free)) {
        return Files.move(arriving, free);
      }
    }
    throw new FileAlreadyExistsException(name);
  }

  /** What was dropped at once: files, and folders with all in them. */
  List<Path> items(String upload) throws IOException {
    var items = new ArrayList<Path>();
    Path own = folder(upload);
    if (Files.isDirectory(own)) {
      try (DirectoryStream<Path> children = Files.newDirectoryStream(own)) {
        children.forEach(items::add);
      }
    }
    items.sort(null);
    return items;
  }

  /**
   * The folder of a drop.
   *
   * @throws IllegalArgumentException when that is no name of a drop
   */
  Path folder(String upload) {
    if (!ID.matcher(upload).matches()) {
      throw new IllegalArgumentException("No name of an upload");
    }
    return folder.resolve(upload);
  }

  private void deleteEmpty(Path from) throws IOException {
    Path current = from;
    while (current.startsWith(folder) && isEmpty(current)) {
      Files.deleteIfExists(current);
      current = current.getParent();
    }
  }

  private static boolean isEmpty(Path directory) throws IOException {
    try (DirectoryStream<Path> children = Files.newDirectoryStream(directory)) {
      return !children.iterator().hasNext();
    }
  }
}
