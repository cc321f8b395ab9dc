package verso.platform.garmin;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.FitRecording;
import verso.format.GpsTrack;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.platform.WorkoutTrack;
import verso.trace.Kind;
import verso.trace.Trace;

/** Garmin Connect: consents, devices, workouts and where they began, the body day by day. */
public final class Garmin implements Platform {
  private static final Signature SIGNATURE =
      Signature.anyOf("DI_CONNECT/**", "DI-Connect-*/**", "*summarizedActivities.json")
          .or(Signature.keys("summarizedActivitiesExport"))
          .or(Signature.allKeys("sleepStartTimestampGMT", "sleepEndTimestampGMT"))
          .or(Signature.allKeys("userProfilePK", "calendarDate"));

  private static final Mapping CONSENT =
      RowMapping.of(Kind.PREFERENCE, DECLARED, "consentStatus", "consentState", "accepted", "value")
          .asOfExport()
          .time("consentDate", "consentTimestamp", "updatedDate", "createdDate", "date")
          .detail("field", "consentTypeId", "consentType", "consentName", "name", "type")
          .rest();

  private static final Mapping DEVICE =
      RowMapping.of(
              Kind.DEVICE,
              OBSERVED,
              "productDisplayName",
              "deviceName",
              "displayName",
              "productName",
              "serialNumber")
          .asOfExport()
          .time("registeredDate", "lastSyncTime", "activatedDate")
          .detail("device", "productDisplayName", "deviceName", "displayName", "productName")
          .rest();

  private static final Mapping WORKOUT =
      RowMapping.of(Kind.OTHER, OBSERVED, "name", "activityName", "activityType")
          .local("startTimeLocal")
          .utc("startTimeGmt", "beginTimestamp")
          .detail("category", "activityType", "sportType")
          .detail("duration", "duration", "elapsedDuration")
          .detail("distance", "distance")
          .detail("city", "locationName")
          .text("description")
          .rest();

  private static final Mapping START =
      RowMapping.of(Kind.PLACE, OBSERVED)
          .local("startTimeLocal")
          .utc("startTimeGmt", "beginTimestamp")
          .fixed("placeType", "start of a workout")
          .detail("city", "locationName")
          .detail("latitude", "startLatitude")
          .detail("longitude", "startLongitude")
          .unnamed();

  /** A day, a night, a measurement: every number under its own name. */
  private static final Mapping HEALTH =
      RowMapping.of(
              Kind.OTHER,
              OBSERVED,
              "calendarDate",
              "calendarDate/date",
              "metaData/calendarDate",
              "date",
              "timestamp",
              "timestampGMT",
              "sleepStartTimestampGMT")
          .utc(
              "sleepStartTimestampGMT",
              "timestampGMT",
              "timestamp",
              "calendarDate",
              "calendarDate/date",
              "metaData/calendarDate",
              "date")
          .fixed("category", "health")
          .rest();

  private static final Mapping RECORD =
      RowMapping.of(Kind.OTHER, OBSERVED, "personalRecordType", "name", "workoutName", "courseName")
          .time("prStartTimeGmt", "prStartTimeGMT", "createdDate", "createDate", "date")
          .fixed("category", "training")
          .rest();

  private static final Mapping GEAR =
      RowMapping.of(Kind.PROFILE, DECLARED, "displayName", "customMakeModel", "gearModelName")
          .asOfExport()
          .time("dateBegin", "createDate")
          .fixed("field", "gear")
          .detail("brand", "gearMakeName")
          .rest();

  private static final Mapping CONNECTION =
      RowMapping.of(Kind.CONTACT, SUPPLIED, "fullName", "displayName", "userName", "name")
          .asOfExport()
          .time("connectionDate", "createDate")
          .fixed("category", "connection")
          .rest();

  private static final Mapping ORDER =
      RowMapping.of(
              Kind.PURCHASE, OBSERVED, "productName", "itemName", "description", "orderNumber")
          .time("orderDate", "purchaseDate", "createdDate", "date")
          .detail("amount", "total", "amount", "price")
          .detail("currency", "currencyCode", "currency")
          .rest();

  private static final List<FileRule> RULES =
      List.of(
          FileRule.json("*consent*.json").each("", CONSENT).named("consents"),
          FileRule.json("*device*.json").each("", DEVICE).named("devices"),
          FileRule.json("*summarizedActivities*.json")
              .each("/**/summarizedActivitiesExport", Garmin::workout)
              .orRootKey("summarizedActivitiesExport")
              .named("workouts"),
          FileRule.file(
                  new GpsTrack(), new WorkoutTrack(), "*.gpx", "*.tcx", "*.gpx.gz", "*.tcx.gz")
              .named("tracks"),
          FileRule.file(new FitRecording(), new WorkoutTrack(), "*.fit", "*.fit.gz")
              .named("recordings"),
          FileRule.json("*gear*.json").each("/**/gearDTOS", GEAR).named("gear"),
          FileRule.json("*personalRecord*.json")
              .each("/**/personalRecords", RECORD)
              .named("records"),
          FileRule.json("*workout*.json", "*course*.json", "*goal*.json")
              .each("", RECORD)
              .named("training"),
          FileRule.json("*connection*.json", "*friend*.json", "*contact*.json")
              .each("", CONNECTION)
              .named("connections"),
          FileRule.json("*order*.json", "*purchase*.json", "*subscription*.json")
              .each("", ORDER)
              .named("purchases"),
          FileRule.json(
                  "*sleepData*.json",
                  "UDSFile*.json",
                  "HydrationLogFile*.json",
                  "DI-Connect-Wellness/*.json",
                  "DI-Connect-Aggregator/*.json",
                  "DI-Connect-Metrics/*.json")
              .each("", HEALTH)
              .orRootKey("sleepStartTimestampGMT", "userProfilePK")
              .named("health"),
          FileRule.json(
                  "DI-Connect-User/*.json",
                  "customer.json",
                  "*user_profile*.json",
                  "*user_settings*.json",
                  "*socialProfile*.json",
                  "*social-profile*.json")
              .at("", AccountFields.declared())
              .named("profile and settings"));

  private static Stream<Trace> workout(Row row) {
    boolean isPlaced = !row.firstOf("startLatitude").isEmpty();
    return isPlaced ? WORKOUT.and(START).map(row) : WORKOUT.map(row);
  }

  @Override
  public String id() {
    return "garmin";
  }

  @Override
  public String name() {
    return "Garmin";
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
