package verso.format;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import verso.table.Table;

/** The words in written points in time, in the languages exports come in. Immutable. */
final class TimeWords {
  private static final Pattern NOISE = Pattern.compile("[\\p{Mn}.׳'’]");
  private static final int SHORTEST_BEGINNING = 3;
  private static final int AMBIGUOUS = 0;

  /** The words of the tables {@code months.tsv}, {@code time-words.tsv} and {@code zones.tsv}. */
  static final TimeWords ALL = new TimeWords();

  private final Map<String, Integer> months = new HashMap<>();
  private final Map<String, Role> roles = new HashMap<>();
  private final Map<String, Integer> zones = new HashMap<>();

  /** What a word that is no month does in a point in time. */
  enum Role {
    AM,
    PM,
    /** The number of the month follows. */
    MONTH,
    /** Says nothing of its own: a weekday, an article. */
    SKIP,
    UNKNOWN
  }

  private TimeWords() {
    Table.rows(TimeWords.class, "time-words.tsv").forEach(this::addRoles);
    Table.rows(TimeWords.class, "zones.tsv")
        .forEach(row -> zones.put(row.get(0), WallTime.offsetOf(row.get(1))));
    var whole = new HashMap<String, Integer>();
    Table.rows(TimeWords.class, "months.tsv").forEach(row -> addMonths(row, whole));
    var beginnings = new HashMap<String, Integer>();
    whole.forEach((name, month) -> addBeginnings(name, month, beginnings));
    months.putAll(beginnings);
    months.putAll(whole);
    months.values().removeIf(month -> month == AMBIGUOUS);
  }

  private void addRoles(List<String> row) {
    Role role = Role.valueOf(row.get(0).toUpperCase(Locale.ROOT));
    for (String word : row.get(1).split(" ")) {
      roles.putIfAbsent(plain(word), role);
    }
  }

  private static void addMonths(List<String> row, Map<String, Integer> names) {
    for (int month = 1; month < row.size(); month++) {
      for (String name : row.get(month).split(",")) {
        names.merge(plain(name), month, TimeWords::sameOrAmbiguous);
      }
    }
  }

  private static void addBeginnings(String name, int month, Map<String, Integer> beginnings) {
    for (int end = SHORTEST_BEGINNING; end < name.length(); end++) {
      beginnings.merge(name.substring(0, end), month, TimeWords::sameOrAmbiguous);
    }
  }

  private static int sameOrAmbiguous(int month, int other) {
    return month == other ? month : AMBIGUOUS;
  }

  private static String plain(String word) {
    String decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    return NOISE.matcher(decomposed).replaceAll("");
  }

  /** The month a word names, 1 to 12; empty for no month, or one of several. */
  OptionalInt month(String word) {
    Integer month = months.get(plain(word));
    return month == null ? OptionalInt.empty() : OptionalInt.of(month);
  }

  /** What a word that is no month does. */
  Role role(String word) {
    return roles.getOrDefault(plain(word), Role.UNKNOWN);
  }

  /** The offset in seconds that a zone's abbreviation stands for. */
  OptionalInt zone(String word) {
    Integer offset = zones.get(word.toUpperCase(Locale.ROOT));
    return offset == null ? OptionalInt.empty() : OptionalInt.of(offset);
  }
}
