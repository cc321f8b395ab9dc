package verso.archive;

import java.util.List;

/** Sizes as people read them. */
final class ByteCount {
  private static final List<String> UNITS = List.of("bytes", "KB", "MB", "GB", "TB", "PB", "EB");

  private ByteCount() {}

  /** The size in its largest whole unit, 1024 of one making the next: {@code 64 GB}. */
  static String readable(long bytes) {
    long number = bytes;
    int unit = 0;
    while (number >= 1024 && unit < UNITS.size() - 1) {
      number /= 1024;
      unit++;
    }
    return number + " " + UNITS.get(unit);
  }
}
