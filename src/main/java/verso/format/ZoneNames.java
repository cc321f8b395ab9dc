package verso.format;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.table.Table;

/**
 * Names of time zones spelled out in a written point in time: {@code heure normale d’Europe
 * centrale}, {@code Eastern Daylight Time}. The table is {@code zone-names.tsv}.
 */
final class ZoneNames {
  private static final List<Name> NAMES =
      Table.rows(ZoneNames.class, "zone-names.tsv").stream()
          .flatMap(row -> Stream.of(row.get(1).split(" \\| ")).map(n -> new Name(row.get(0), n)))
          .map(name -> new Name(name.offset(), folded(name.words())))
          .sorted(Comparator.comparingInt((Name name) -> name.words().length()).reversed())
          .toList();

  private ZoneNames() {}

  private record Name(String offset, String words) {}

  /** The text with the zone it spells out as an offset; unchanged when it spells out none. */
  static String asOffset(String text) {
    String folded = folded(text);
    for (Name name : NAMES) {
      int at = folded.indexOf(name.words());
      if (at >= 0 && folded.length() == text.length()) {
        String after = text.substring(at + name.words().length()).replaceFirst("^\\s*\\)", "");
        String before = text.substring(0, at).replaceFirst("[(,]\\s*$", "");
        return before + after + " UTC" + name.offset();
      }
    }
    return text;
  }

  /** In lower case, with one kind of space and apostrophe; as long as before. */
  private static String folded(String text) {
    return text.toLowerCase(Locale.ROOT)
        .replace('’', '\'')
        .replace('\u00a0', ' ')
        .replace('\u202f', ' ');
  }
}
