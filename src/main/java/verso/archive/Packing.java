package verso.archive;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** How files are packed into one, told by its first bytes. */
enum Packing {
  ZIP,
  TAR,
  /** Compressed by gzip: a tar, as in {@code .tgz}, or any single file. */
  GZIP;

  /** First bytes that are enough to tell: one tar header. */
  static final int HEAD_BYTES = 512;

  /** The packing these first bytes of a file show; empty when it is not packed. */
  static Optional<Packing> of(byte[] head) {
    if (startsWith(head, 'P', 'K') && head.length >= 4 && isZipRecord(head[2], head[3])) {
      return Optional.of(ZIP);
    }
    if (startsWith(head, 0x1f, 0x8b, 8)) {
      return Optional.of(GZIP);
    }
    return TarArchiveInputStream.matches(head, head.length) ? Optional.of(TAR) : Optional.empty();
  }

  /**
   * Whether the name promises an archive: {@code .zip}, {@code .tgz}, {@code .tar.gz}, {@code
   * .tar}.
   */
  static boolean isPromisedBy(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return Stream.of(".zip", ".tgz", ".tar.gz", ".tar").anyMatch(lower::endsWith);
  }

  // A file, the end of an empty zip, and the mark of a zip made for several disks.
  private static boolean isZipRecord(byte third, byte fourth) {
    return (third == 3 && fourth == 4)
        || (third == 5 && fourth == 6)
        || (third == 7 && fourth == 8);
  }

  private static boolean startsWith(byte[] head, int... magic) {
    for (int i = 0; i < magic.length; i++) {
      if (i >= head.length || (head[i] & 0xff) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
