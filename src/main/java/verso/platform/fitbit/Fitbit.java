package verso.platform.fitbit;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.GpsTrack;
import verso.format.Head;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.platform.WorkoutTrack;
import verso.trace.Kind;

/**
 * Fitbit's own export: steps, heart, sleep, food and cycle, minute by minute. What Takeout holds of
 * Fitbit is Google's.
 */
public final class Fitbit implements Platform {
  private static final Set<String> SERIES_KEYS = Set.of("datetime", "value");
  private static final int MOST_SERIES_KEYS = 6;

  private static final Signature SIGNATURE =
      Signature.anyOf("MyFitbitData/**", "user-site-export/**")
          .or(Signature.allKeys("logId", "dateOfSleep"))
          .or(Signature.allKeys("logId", "activityName", "activityTypeId"))
          .or(Signature.content("a list of dateTime and value", Fitbit::isSeries))
          .or(Signature.columns("Date", "Calories Burned", "Minutes Sedentary"))
          .or(Signature.columns("encoded_id", "full_name", "date_of_birth"));

  private static final Mapping SLEEP =
      RowMapping.of(Kind.OTHER, OBSERVED, "dateOfSleep", "timestamp")
          .time("startTime", "timestamp", "dateOfSleep")
          .fixed("category", "sleep")
          .detail("endTime", "endTime")
          .detail("duration", "duration")
          .rest();

  private static final Mapping WORKOUT =
      RowMapping.of(Kind.OTHER, OBSERVED, "activityName", "activityTypeId")
          .utc("startTime", "originalStartTime")
          .detail("category", "activityName")
          .detail("duration", "duration", "activeDuration")
          .detail("distance", "distance")
          .rest();

  private static final Mapping WEIGHT =
      RowMapping.of(Kind.OTHER, OBSERVED, "weight", "fat")
          .time("date", "dateTime")
          .fixed("category", "health")
          .fixed("measure", "weight")
          .rest();

  private static final Mapping FOOD =
      RowMapping.of(
              Kind.OTHER, DECLARED, "loggedFood/name", "name", "foodName", "waterAmount", "amount")
          .time("logDate", "date", "dateTime")
          .fixed("category", "food and drink")
          .rest();

  private static final Mapping CYCLE =
      RowMapping.of(
              Kind.OTHER,
              DECLARED,
              "cycle_start_date",
              "start_date",
              "timestamp",
              "log_date",
              "name")
          .time("cycle_start_date", "start_date", "timestamp", "log_date")
          .fixed("category", "menstrual health")
          .rest();

  private static final Mapping BADGE =
      RowMapping.of(Kind.OTHER, OBSERVED, "shortName", "badgeName", "name", "badgeType")
          .time("dateTime", "earnedDate")
          .fixed("category", "badge")
          .rest();

  private static final Mapping TRACKER =
      RowMapping.of(
              Kind.DEVICE, OBSERVED, "device_name", "deviceName", "deviceVersion", "name", "id")
          .asOfExport()
          .time("last_sync_date_time", "lastSyncTime", "date_added")
          .rest();

  private static final Mapping FRIEND =
      RowMapping.of(Kind.CONTACT, DECLARED, "display_name", "displayName", "name", "email")
          .asOfExport()
          .fixed("category", "friend")
          .rest();

  /** A minute, or a day; its value is a number, or several under names of their own. */
  private static final RowMapping MEASURE =
      RowMapping.of(
              Kind.OTHER,
              OBSERVED,
              "dateTime",
              "Date",
              "timestamp",
              "DATE",
              "recorded_time",
              "date")
          .utc("dateTime", "timestamp", "recorded_time", "Date", "DATE", "date")
          .fixed("category", "health")
          .rest();

  /** Beginnings of the names of series, which alone say what their values measure. */
  private static final List<String> SERIES =
      List.of(
          "steps",
          "heart_rate",
          "resting_heart_rate",
          "distance",
          "calories",
          "altitude",
          "sedentary_minutes",
          "lightly_active_minutes",
          "moderately_active_minutes",
          "very_active_minutes",
          "time_in_heart_rate_zones",
          "demographic_vo2_max",
          "run_vo2_max",
          "swim_lengths_data",
          "estimated_oxygen_variation");

  private static final List<FileRule> FILES =
      List.of(
          FileRule.file(
                  Csv.of("full_name", "display_name", "date_of_birth"),
                  AccountFields.declared(),
                  "*Profile.csv")
              .named("profile"),
          FileRule.file(
                  Csv.of("device_name", "tracker_name"), TRACKER, "*Tracker*.csv", "*Device*.csv")
              .named("devices"),
          FileRule.json("sleep-*.json").each("", SLEEP).orRootKey("dateOfSleep").named("sleep"),
          FileRule.file(Csv.any(), SLEEP, "sleep_score*.csv", "Sleep Score*.csv")
              .named("sleep scores"),
          FileRule.json("exercise-*.json")
              .each("", WORKOUT)
              .orRootKey("activityName")
              .named("workouts"),
          FileRule.file(new GpsTrack(), new WorkoutTrack(), "*.tcx", "*.gpx").named("tracks"),
          FileRule.json("weight-*.json", "body_fat-*.json").each("", WEIGHT).named("weight"),
          FileRule.json("food_logs-*.json", "water_logs-*.json")
              .each("", FOOD)
              .named("food and drink"),
          FileRule.file(Csv.any(), CYCLE, "menstrual_health*.csv").named("menstrual health"),
          FileRule.json("badge*.json").each("", BADGE).named("badges"),
          FileRule.json("*friend*.json").each("", FRIEND).named("friends"));

  private static final List<FileRule> TABLES =
      List.of(
          FileRule.file(
                  Csv.of("Date", "Calories Burned", "timestamp", "recorded_time"),
                  MEASURE,
                  "fitbit_export*.csv",
                  "Stress Score*.csv",
                  "Heart Rate Variability*.csv",
                  "Daily *.csv",
                  "Minute *.csv",
                  "Computed Temperature*.csv",
                  "Active Zone Minutes*.csv")
              .orContaining("Calories Burned")
              .named("health in tables"));

  private static final List<FileRule> RULES =
      Stream.of(FILES, series(), TABLES).flatMap(List::stream).toList();

  private static List<FileRule> series() {
    Stream<FileRule> named =
        SERIES.stream()
            .map(name -> rule(MEASURE.fixed("measure", name), name + "-*.json").named("health"));
    FileRule unnamed = rule(MEASURE).orContaining("\"dateTime\"").named("health");
    return Stream.concat(named, Stream.of(unnamed)).toList();
  }

  private static FileRule.Builder rule(Mapping mapping, String... globs) {
    return FileRule.json(globs).each("", mapping);
  }

  /** Its records hold these two members and hardly anything else. */
  private static boolean isSeries(Head head) {
    boolean isShort = head.keys().size() <= MOST_SERIES_KEYS;
    return isShort && head.startsWith("[") && head.keys().containsAll(SERIES_KEYS);
  }

  @Override
  public String id() {
    return "fitbit";
  }

  @Override
  public String name() {
    return "Fitbit";
  }

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public List<FileRule> rules() {
    return RULES;
  }
}
