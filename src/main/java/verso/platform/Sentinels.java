package verso.platform;

import java.util.Locale;
import java.util.Set;

/** What platforms write into a cell or member to say that there is nothing. */
final class Sentinels {
  private static final Set<String> NOTHING =
      Set.of(
          "n/a",
          "none",
          "null",
          "\\n",
          "-",
          "/",
          "no data",
          "undefined",
          "not available",
          "not available.",
          "not applicable",
          "data not available");

  /** Absent only in capitals: in small letters it is a word of several languages. */
  private static final String NOT_APPLICABLE = "NA";

  private Sentinels() {}

  /** Whether a text, without spaces around it, stands for nothing. */
  static boolean mean(String text) {
    return text.equals(NOT_APPLICABLE) || NOTHING.contains(text.toLowerCase(Locale.ROOT));
  }
}
