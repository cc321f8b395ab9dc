package verso.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares downloads, by their tables of contents where possible: they may be many gigabytes. */
final class SameContent {

  private SameContent() {}

  /** Whether both are files of the same content; false when that cannot be told. */
  static boolean of(Path a, Path b) {
    try {
      return Files.size(a) == Files.size(b) && (haveSameTable(a, b) || Files.mismatch(a, b) < 0);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean haveSameTable(Path a, Path b) {
    try (Zip first = Zip.open(Files.newByteChannel(a));
        Zip second = Zip.open(Files.newByteChannel(b))) {
      return first.hasSameTableAs(second);
    } catch (IOException e) {
      return false;
    }
  }
}
