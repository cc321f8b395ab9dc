package verso.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Makes stored names harmless: they are shown, matched and kept, though never used to write.
 * Archives packed on Windows separate with backslashes; hostile ones climb with {@code ..}.
 */
final class EntryNames {
  // Direction overrides make a terminal show a name that is not the one stored.
  private static final Pattern UNSHOWABLE =
      Pattern.compile("[\\p{Cc}\\u2028\\u2029\\u202A-\\u202E\\u2066-\\u2069]");
  private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:");

  private EntryNames() {}

  /**
   * The name with {@code /} between its parts, without leading slash, drive letter, {@code .} and
   * {@code ..}, and with {@code _} for control characters; {@code _} when nothing else is left.
   */
  static String clean(String stored) {
    String shown = UNSHOWABLE.matcher(stored).replaceAll("_").replace('\\', '/');
    List<String> kept = new ArrayList<>();
    for (String part : shown.split("/")) {
      boolean drive = kept.isEmpty() && DRIVE.matcher(part).matches();
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..") && !drive) {
        kept.add(part);
      }
    }
    return kept.isEmpty() ? "_" : String.join("/", kept);
  }
}
