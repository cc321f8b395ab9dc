package verso.platform.google;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.Timestamps;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Google Fit and Fitbit: the body in numbers. Special-category data; nothing is concluded here. */
final class GoogleHealth {
  private static final List<String> PROFILE =
      List.of(
          "full_name",
          "display_name",
          "email_address",
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
                "Fitbit/**/Profile.csv")
            .named("fitbit profile"),
        FileRule.file(Csv.any(), GoogleHealth::tracker, "Fitbit/Paired Devices/*.csv")
            .named("fitbit devices"),
        FileRule.file(Csv.any(), GoogleHealth::measure, "Fitbit/**/*.csv").named("health"),
        FileRule.json("Fitbit/**/*.json").each("", GoogleHealth::measure).named("fitbit records"),
        FileRule.file(
                Csv.of("Date", "Move Minutes count", "Calories (kcal)"),
                GoogleHealth::measure,
                "Fit/Daily activity metrics/*.csv",
                "Google Fit/*/*.csv")
            .named("health"));
  }

  private static Stream<Trace> profile(Row row) {
    Stream<Trace> demographics =
        Stream.concat(
            row.field(Kind.DEMOGRAPHIC, DECLARED, "birth date", row.text("date_of_birth")),
            row.field(Kind.DEMOGRAPHIC, DECLARED, "gender", row.text("gender")));
    Stream<Trace> others =
        PROFILE.stream()
            .flatMap(f -> row.field(Kind.PROFILE, DECLARED, f.replace('_', ' '), row.text(f)));
    return Stream.concat(demographics, others);
  }

  private static Stream<Trace> tracker(Row row) {
    String name = row.firstOf("device_name", "deviceName", "name");
    return withCells(row, row.trace(Kind.DEVICE, OBSERVED, name).when(row.exported())).stream();
  }

  /** A day, a night or, in UTC, a minute: every column under its own name. */
  private static Stream<Trace> measure(Row row) {
    String time =
        row.firstOf(
            "Date",
            "timestamp",
            "recorded_time",
            "sleep_start",
            "startTime",
            "dateTime",
            "dateOfSleep",
            "logDate");
    TraceBuilder trace =
        row.trace(Kind.OTHER, OBSERVED, time)
            .when(Row.moment(Timestamps.parse(time)))
            .when(row.firstUtc("dateTime"))
            .detail("category", "health");
    return withCells(row, trace).stream();
  }

  private static TraceBuilder withCells(Row row, TraceBuilder trace) {
    row.scalars().forEach(cell -> trace.detail(cell.getKey(), cell.getValue().text()));
    return trace;
  }
}
