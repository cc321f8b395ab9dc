package verso.web.shell;

import java.util.List;
import verso.page.Edition;

/** Numbers of bytes as people read them; a kilobyte is 1,000 bytes. */
public final class Sizes {
  private static final List<String> UNITS = List.of("B", "KB", "MB", "GB", "TB");

  private Sizes() {}

  /** Such as {@code 412 bytes}, {@code 1.2 MB}, {@code 1,2 Mo}. */
  public static String of(long bytes, Edition edition) {
    if (bytes < 1000) {
      return edition.text("size.B", "count", bytes);
    }
    double size = bytes;
    int unit = 0;
    while (size >= 999.5 && unit < UNITS.size() - 1) {
      size /= 1000;
      unit++;
    }
    String format = size >= 99.95 ? "%.0f" : "%.1f";
    String number = String.format(edition.messages().locale(), format, size);
    return edition.text("size." + UNITS.get(unit), "size", number);
  }
}
