package verso.platform.discord;

import static verso.trace.Kind.DEMOGRAPHIC;
import static verso.trace.Origin.INFERRED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import verso.format.Secrets;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.table.Table;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * What the apps reported of every step, one object per line, and among it what Discord predicts of
 * age and gender. The same event in two folders is one.
 */
final class Events {
  private static final List<List<String>> TYPES = Table.rows(Events.class, "events.tsv");

  /** Members that go into details of another name, or into none. */
  private static final Map<String, String> DETAILS =
      Map.of(
          "region_code", "region",
          "country_code", "country",
          "browser_user_agent", "userAgent",
          "isp", "provider",
          "event_type", "",
          "event_id", "",
          "user_id", "",
          "timestamp", "",
          "day", "");

  private Events() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json("events-*.json", "events.json", "activity/*/*.json")
            .orRootKey("event_type", "predicted_age", "predicted_gender")
            .each("", Events::event)
            .named("events"));
  }

  private static Stream<Trace> event(Row row) {
    String age = row.firstOf("predicted_age");
    String gender = row.firstOf("predicted_gender");
    if (!age.isEmpty()) {
      return predicted(row, "age range", age).stream();
    }
    return gender.isEmpty() ? happened(row) : predicted(row, "gender", gender).stream();
  }

  /** A guess of one day; with the others it makes a series. */
  private static TraceBuilder predicted(Row row, String field, String value) {
    TraceBuilder trace =
        row.trace(DEMOGRAPHIC, INFERRED, value)
            .when(row.firstUtc("day_pt"))
            .detail("field", field)
            .detail("probability", row.firstOf("probability"))
            .detail("modelVersion", row.firstOf("model_version"));
    row.members().stream()
        .filter(member -> member.getKey().startsWith("prob_"))
        .forEach(member -> trace.detail(member.getKey(), member.getValue().text()));
    return trace;
  }

  /** An event that does not say what was searched, joined or paid is no more than an event. */
  private static Stream<Trace> happened(Row row) {
    String type = row.firstOf("event_type");
    List<String> meaning = meaning(type);
    String thing = row.firstOf(meaning.stream().skip(3).toArray(String[]::new));
    boolean lacksName = thing.isEmpty() && meaning.size() > 3;
    TraceBuilder trace =
        row.trace(
                lacksName ? Kind.OTHER : Kind.valueOf(meaning.get(1)),
                Origin.valueOf(meaning.get(2)),
                thing.isEmpty() ? type : thing)
            .when(row.firstUtc("day"))
            .when(row.firstUtc("timestamp"))
            .detail("event", type);
    row.scalars().stream()
        .filter(scalar -> !detail(scalar.getKey()).isEmpty())
        .filter(scalar -> !Secrets.isSecret(scalar.getKey()))
        .forEach(scalar -> trace.detail(detail(scalar.getKey()), scalar.getValue().text()));
    String id = row.firstOf("event_id");
    return id.isEmpty() ? trace.stream() : trace.identifiedBy("event", id).stream();
  }

  /** The row of {@code events.tsv} whose beginning the type has; the last one fits all. */
  private static List<String> meaning(String type) {
    return TYPES.stream()
        .filter(row -> row.getFirst().equals("*") || type.startsWith(row.getFirst()))
        .findFirst()
        .orElseThrow();
  }

  private static String detail(String member) {
    return DETAILS.getOrDefault(member, member);
  }
}
