package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Fitbit's own export: the band Camille wore in 2021, when CrossFit was all the rage. */
final class FitbitArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("MM/dd/uu HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String FOLDER = "MyFitbitData/CamilleExemple/";
  private static final Instant DAY = Instant.parse("2021-03-09T06:00:00Z");
  private static final long MINUTE = 60;
  private static final long WEEK = 7 * 24 * 60 * MINUTE;

  private final Export export;
  private final Dice dice;

  private FitbitArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
  }

  static List<Archive> of(Life life, Dice dice) {
    var fitbit = new FitbitArchive(Export.of(life, dice, 0.7, "MyFitbitData.zip"));
    fitbit.addAccount();
    fitbit.addSeries();
    fitbit.addLogs();
    return List.of(fitbit.export.archive());
  }

  private void add(String path, Object content) {
    export.add(FOLDER + path, Json.PLAIN, content);
  }

  private void addAccount() {
    var files = new CsvFiles(export.archive());
    Person camille = Person.CAMILLE;
    files.add(
        FOLDER + "Personal & Account/Profile",
        List.of("full_name", "gender", "date_of_birth", "height", "weight", "email_address"),
        List.of(
            List.of(
                camille.name(),
                "FEMALE",
                camille.birth().toString(),
                "168",
                "62.0",
                camille.email())));
    files.add(
        FOLDER + "Personal & Account/Trackers",
        List.of("tracker_name", "device_name", "date_added"),
        List.of(List.of("Bracelet", "Bande 4", "2020-12-25")));
    files.add(
        FOLDER + "Sleep/sleep_score",
        List.of("sleep_log_entry_id", "timestamp", "overall_score"),
        List.of(List.of("30000001", "2021-03-09T05:40:00Z", "78")));
    Acquaintance friend = export.life().people().getFirst();
    add("Social/friends.json", List.of(object("display_name", friend.name())));
    add("Other/badge.json", List.of(object("shortName", "15,000 steps", "dateTime", time(DAY))));
  }

  private static String time(Instant moment) {
    return TIME.format(moment);
  }

  private void addSeries() {
    add("Physical Activity/steps-2021-03-09.json", series(60, 0, 130));
    add("Physical Activity/calories-2021-03-09.json", series(30, 1, 9));
    add(
        "Physical Activity/heart_rate-2021-03-09.json",
        series(40, 55, 160).stream()
            .map(m -> object("dateTime", m.get("dateTime"), "value", object("bpm", m.get("value"))))
            .toList());
  }

  private List<Map<String, Object>> series(int count, int low, int high) {
    return IntStream.range(0, count)
        .mapToObj(i ->
            object(
                "dateTime",
                time(DAY.plusSeconds(i * MINUTE)),
                "value",
                Integer.toString(dice.between(low, high))))
        .toList();
  }

  private void addLogs() {
    add("Physical Activity/exercise-0.json", weekly(20, this::workout));
    add("Sleep/sleep-2021-03-01.json", weekly(12, this::night));
    add("Personal & Account/weight-2021-03.json", weekly(8, this::weight));
    add("Other/food_logs-2021-03.json", weekly(4, this::meal));
  }

  private static List<Map<String, Object>> weekly(
      int count, Function<Instant, Map<String, Object>> record) {
    return IntStream.range(0, count)
        .mapToObj(i -> record.apply(DAY.plusSeconds(i * WEEK)))
        .toList();
  }

  private Map<String, Object> workout(Instant moment) {
    return object(
        "logId",
        dice.digits(8),
        "activityName",
        dice.oneOf(List.of("CrossFit", "CrossFit", "Bike", "Run")),
        "activityTypeId",
        90009,
        "startTime",
        time(moment.plusSeconds(12 * 60 * MINUTE)),
        "duration",
        3_600_000,
        "averageHeartRate",
        dice.between(120, 165));
  }

  private Map<String, Object> night(Instant moment) {
    String day = moment.toString().substring(0, 10);
    return object(
        "logId",
        dice.digits(8),
        "dateOfSleep",
        day,
        "startTime",
        day + "T00:10:00.000",
        "endTime",
        day + "T06:50:00.000",
        "minutesAsleep",
        dice.between(350, 400));
  }

  private Map<String, Object> weight(Instant moment) {
    return object(
        "weight", 137.0 - dice.below(4), "bmi", 21.9, "date", time(moment).substring(0, 8));
  }

  private Map<String, Object> meal(Instant moment) {
    return object(
        "logDate",
        moment.toString().substring(0, 10),
        "loggedFood",
        object("name", dice.oneOf(List.of("Soupe de lentilles", "Porridge", "Filter coffee"))));
  }
}
