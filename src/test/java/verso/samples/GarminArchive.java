package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Garmin Connect: what the watch saw of Camille, a stressful week of June included. */
final class GarminArchive {
  private static final String CONNECT = "DI_CONNECT/DI-Connect-";
  private static final String NAME = "Fitness/camille@example.org_";

  private final Export export;
  private final Dice dice;

  private GarminArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
  }

  static List<Archive> of(Life life, Dice dice) {
    var garmin = new GarminArchive(Export.of(life, dice, 0.7, "garmin-7d1f40028922.zip"));
    garmin.addAccount();
    garmin.addTraining();
    garmin.addDays();
    return List.of(garmin.export.archive());
  }

  private void add(String path, Object content) {
    export.add(CONNECT + path, Json.PLAIN, content);
  }

  private void addAccount() {
    add("Consents/user_consents.json", List.of(consent("MARKETING", 1), consent("HEALTH", 0)));
    add(
        "Device/devices.json",
        List.of(object("productDisplayName", "Montre Crête 7", "registeredDate", "2024-03-02")));
    Person camille = Person.CAMILLE;
    add(
        "User/user_profile.json",
        object(
            "firstName",
            camille.firstName(),
            "lastName",
            camille.lastName(),
            "emailAddress",
            camille.email(),
            "locale",
            "fr",
            "birthDate",
            camille.birth().toString(),
            "gender",
            "FEMALE",
            "weight",
            60500));
    Acquaintance friend = export.life().people().get(2);
    add(
        "Social/connections.json",
        List.of(object("fullName", friend.name(), "connectionDate", "2025-04-11T10:00:00.0")));
    export.add(
        "IT_ECOM/orders.json",
        Json.PLAIN,
        List.of(
            object(
                "orderNumber",
                "O-" + dice.digits(7),
                "productName",
                "Ceinture cardio",
                "orderDate",
                "2025-11-20T18:00:00.0",
                "total",
                59.99,
                "currencyCode",
                "EUR")));
  }

  private static Map<String, Object> consent(String type, int granted) {
    return object(
        "consentTypeId",
        type,
        "consentStatus",
        granted > 0 ? "GRANTED" : "REVOKED",
        "consentDate",
        "2024-03-02T09:00:00.0");
  }

  private void addTraining() {
    add(
        NAME + "0_summarizedActivities.json",
        List.of(object("summarizedActivitiesExport", export.each(300, 40, this::workout))));
    add(
        NAME + "personalRecord.json",
        List.of(
            object(
                "personalRecords",
                List.of(
                    object(
                        "personalRecordType",
                        "Best 10km Run",
                        "value",
                        3090.0,
                        "prStartTimeGmt",
                        "2026-04-19T08:00:00.0")))));
    add(
        NAME + "gear.json",
        List.of(
            object(
                "gearDTOS",
                List.of(object("displayName", "Crête 2", "gearMakeName", "Tramontelle")))));
    add(
        NAME + "workout.json",
        List.of(object("workoutName", "6 × 400 m", "createdDate", "2026-02-03T10:00:00.0")));
  }

  private Map<String, Object> workout(Instant moment) {
    Place from = export.life().place(dice.chance(0.5) ? "trailhead" : "home");
    int seconds = dice.between(1500, 9000);
    return object(
        "activityId",
        dice.digits(11),
        "name",
        from.id().equals("home") ? "Lyon Course à pied" : "Pollionnay Trail",
        "activityType",
        from.id().equals("home") ? "running" : "trail_running",
        "startTimeGmt",
        moment.toEpochMilli(),
        "duration",
        seconds * 1000,
        "distance",
        seconds * 290,
        "startLatitude",
        from.latitude(),
        "startLongitude",
        from.longitude(),
        "locationName",
        from.id().equals("home") ? "Lyon" : "Pollionnay",
        "avgHr",
        dice.between(138, 168));
  }

  private void addDays() {
    List<LocalDate> days = LocalDate.of(2026, 6, 8).datesUntil(LocalDate.of(2026, 6, 29)).toList();
    add("Aggregator/UDSFile_2026-06-08_2026-06-28.json", days.stream().map(this::day).toList());
    add(
        "Wellness/2026-06-08_2026-06-28_40028922_sleepData.json",
        days.stream().map(this::night).toList());
  }

  private boolean isHard(LocalDate day) {
    return !day.isBefore(Life.NIGHTS_FROM) && day.isBefore(Life.NIGHTS_TO);
  }

  private Map<String, Object> day(LocalDate day) {
    return object(
        "userProfilePK",
        40028922,
        "calendarDate",
        day.toString(),
        "totalSteps",
        dice.between(4000, 15000),
        "restingHeartRate",
        isHard(day) ? 61 : 52,
        "averageStressLevel",
        isHard(day) ? dice.between(55, 75) : dice.between(20, 40));
  }

  private Map<String, Object> night(LocalDate day) {
    return object(
        "sleepStartTimestampGMT",
        isHard(day) ? day + "T02:30:00.0" : day.minusDays(1) + "T21:40:00.0",
        "sleepEndTimestampGMT",
        day + "T05:20:00.0",
        "calendarDate",
        day.toString(),
        "deepSleepSeconds",
        dice.between(2000, 6000));
  }
}
