package verso.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import verso.table.Table;

/**
 * How to ask a platform for one's archive, in one language. The texts stand in {@code
 * guides/<id>.tsv}.
 *
 * @param path where to ask for it: steps of a menu, or an address
 * @param format what arrives, and which format to choose
 * @param waiting how long it takes
 * @param advertising which boxes to tick for the data about advertising, or that there is none
 */
public record Guide(String path, String format, String waiting, String advertising) {
  private static final List<String> LANGUAGES = List.of("en", "fr");

  /**
   * The guide to a platform's archive; in English where there is no such language.
   *
   * @throws IllegalArgumentException when the platform has none: a fault of ours
   */
  public static Guide to(Platform platform, Locale language) {
    int column = Math.max(0, LANGUAGES.indexOf(language.getLanguage())) + 1;
    Map<String, String> parts =
        Table.rows(platform.getClass(), "/verso/platform/guides/" + platform.id() + ".tsv").stream()
            .collect(Collectors.toMap(List::getFirst, row -> row.get(column)));
    return new Guide(
        parts.getOrDefault("path", ""),
        parts.getOrDefault("format", ""),
        parts.getOrDefault("wait", ""),
        parts.getOrDefault("advertising", ""));
  }
}
