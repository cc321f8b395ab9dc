package verso.platform.google;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Google Fit and Fitbit: the body in numbers. Special-category data; nothing is concluded here. */
final class GoogleHealth {
  /** Fields of the Fitbit profile that say something of the person, and what they are. */
  private static final Map<String, String> DEMOGRAPHICS =
      Map.of("date_of_birth", "birth date", "gender", "gender");

  private static final List<String> PROFILE =
      List.of(
          "full_name",
          "display_name",
          "email",
          "country",
          "state",
          "city",
          "about_me",
          "height",
          "weight",
          "timezone");

  private GoogleHealth() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("full_name", "display_name", "gender"),
                GoogleHealth::profile,
                "Fitbit/Your Profile/Profile.csv")
            .named("fitbit profile"),
        FileRule.file(Csv.any(), GoogleHealth::tracker, "Fitbit/Paired Devices/*.csv")
            .named("fitbit devices"),
        FileRule.file(Csv.any(), GoogleHealth::measure, "Fitbit/**/*.csv").named("health"),
        FileRule.file(
                Csv.of("Date", "Move Minutes count", "Calories (kcal)"),
                GoogleHealth::measure,
                "Fit/Daily activity metrics/*.csv",
                "Google Fit/*/*.csv")
            .named("health"));
  }

  private static Stream<Trace> profile(Row row) {
    Stream<Trace> demographics =
        DEMOGRAPHICS.entrySet().stream()
            .flatMap(
                f -> row.field(Kind.DEMOGRAPHIC, DECLARED, f.getValue(), row.text(f.getKey())));
    Stream<Trace> others =
        PROFILE.stream()
            .flatMap(f -> row.field(Kind.PROFILE, DECLARED, f.replace('_', ' '), row.text(f)));
    return Stream.concat(demographics, others);
  }

  private static Stream<Trace> tracker(Row row) {
    return row
        .trace(Kind.DEVICE, OBSERVED, row.firstOf("device_name", "deviceName", "name"))
        .when(row.exported())
        .text(row.value().allText())
        .stream();
  }

  /** A day, a night or a quarter of an hour: every column under its own name. */
  private static Stream<Trace> measure(Row row) {
    String time = row.firstOf("Date", "timestamp", "DATE", "recorded_time", "sleep_start");
    TraceBuilder trace =
        row.trace(Kind.OTHER, OBSERVED, time)
            .when(Row.moment(verso.format.Timestamps.parse(time)))
            .detail("category", "health");
    row.scalars().forEach(cell -> trace.detail(cell.getKey(), cell.getValue().text()));
    return trace.stream();
  }
}
