package verso.platform.tiktok;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Keys;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

/** What the records of most sections have in common. */
final class Records {
  private static final String[] DATES = {"Date", "CreateTime", "TimeStamp", "Time"};

  /** Members that name a record of an unknown shape, the best first. */
  private static final String[] NAMES = {
    "Title", "Name", "Content", "Text", "UserName", "Link", "Url", "Type", "Id"
  };

  private static final Set<String> DATE_NAMES = Set.of("date", "createtime", "timestamp", "time");

  private Records() {}

  /** The date of a record; TikTok writes UTC, in newer exports with the letters behind it. */
  static Moment date(Row row) {
    return row.firstUtc(DATES);
  }

  /**
   * A dated event about one thing. The same event has other fields in another generation of the
   * export, or in the text variant, so its time and its subject alone make it the same.
   */
  static TraceBuilder event(Row row, Kind kind, String action, String subject) {
    Moment date = date(row);
    TraceBuilder trace = row.trace(kind, Origin.OBSERVED, subject).when(date);
    return date.isKnown() ? trace.identifiedBy(action, date.instant().toString(), subject) : trace;
  }

  /** The names in a text that lists several, or in a list. */
  static Stream<String> names(Row row) {
    return row.each().stream()
        .flatMap(element -> Arrays.stream(element.text().split("[|,\n]")))
        .map(String::strip)
        .filter(name -> !name.isEmpty());
  }

  /** A record of a section whose members are not documented: all of them become details. */
  static Mapping undocumented(Kind kind, Origin origin, String category) {
    return row -> {
      List<Map.Entry<String, Row>> fields =
          row.scalars().stream().filter(field -> !isDate(field.getKey())).toList();
      if (fields.isEmpty()) {
        return Stream.empty();
      }
      String name = row.firstOf(NAMES);
      TraceBuilder trace =
          row.trace(kind, origin, name.isEmpty() ? fields.getFirst().getValue().text() : name)
              .when(date(row))
              .detail("category", category);
      fields.forEach(field -> trace.detail(camel(field.getKey()), field.getValue().text()));
      return trace.stream();
    };
  }

  private static boolean isDate(String key) {
    return DATE_NAMES.contains(Keys.loose(key));
  }

  /** {@code Private Account} or {@code privateAccount} as lower-case words. */
  static String words(String key) {
    return key.replaceAll("(?<=[a-z])(?=[A-Z])|_", " ")
        .replaceAll("[:\\s]+$", "")
        .toLowerCase(Locale.ROOT);
  }

  /** {@code Device Model} as {@code deviceModel}. */
  private static String camel(String key) {
    var name = new StringBuilder();
    for (String word : words(key).split("[^\\p{L}\\p{N}]+")) {
      if (!word.isEmpty()) {
        name.append(name.isEmpty() ? word.charAt(0) : Character.toUpperCase(word.charAt(0)));
        name.append(word, 1, word.length());
      }
    }
    return name.isEmpty() ? "value" : name.toString();
  }
}
