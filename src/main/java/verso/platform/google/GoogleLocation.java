package verso.platform.google;

import static verso.platform.google.GoogleNames.globs;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * Location History as Takeout exported it until the Timeline moved onto the phone (2024): raw
 * positions, the visits and movements Google made of them, and the devices that reported.
 */
final class GoogleLocation {

  private GoogleLocation() {}

  static List<FileRule> rules() {
    return List.of(
        // Location History.json until about 2021; millions of records.
        FileRule.json("Records.json", "Location History.json", "LocationHistory.json")
            .each("/locations", GoogleLocation::position)
            .orRootKey("latitudeE7")
            .named("location records"),
        FileRule.json("Semantic Location History/**/*.json")
            .each("/timelineObjects", GoogleLocation::stay)
            .orRootKey("timelineObjects")
            .named("places visited"),
        FileRule.json(globs("{location}/Settings.json"))
            .each("/deviceSettings", GoogleLocation::device)
            .at("/historyEnabled", GoogleLocation::history)
            .at("/timelineEnabled", GoogleLocation::history)
            .at("/retentionWindowDays", GoogleLocation::retention)
            .at("/retentionControl", GoogleLocation::retention)
            .orRootKey("deviceSettings")
            .ignoringRest()
            .named("location settings"));
  }

  /** A raw position. The Wi-Fi networks of neighbours that came with it are not kept. */
  private static Stream<Trace> position(Row row) {
    String latitude = degrees(row.value().get("latitudeE7").text(), 90);
    String longitude = degrees(row.value().get("longitudeE7").text(), 180);
    Moment time = firstTime(row, "timestamp", "timestampMs");
    TraceBuilder trace =
        row.trace(Kind.PLACE, OBSERVED, "")
            .when(time)
            .detail("latitude", latitude)
            .detail("longitude", longitude)
            .detail("accuracy", row.value().get("accuracy").text())
            .detail("sensor", row.value().get("source").text())
            .detail("device", row.value().get("deviceTag").text())
            .detail("activity", likelyActivity(row));
    return time.isKnown()
        ? trace.identifiedBy(time.instant().toString(), latitude, longitude).stream()
        : trace.stream();
  }

  /** What the phone thought the person was doing: the first guess is the likeliest. */
  private static String likelyActivity(Row row) {
    List<Value> readings = row.value().get("activity").asList();
    List<Value> guesses =
        readings.isEmpty() ? List.of() : readings.getFirst().get("activity").asList();
    return guesses.isEmpty() ? "" : guesses.getFirst().get("type").text();
  }

  private static Stream<Trace> stay(Row row) {
    if (row.has("placeVisit")) {
      return visit(row.part("placeVisit"));
    }
    return row.has("activitySegment") ? movement(row.part("activitySegment")) : Stream.empty();
  }

  /** A visit is Google's conclusion, and says how sure it is. Visits inside it are part of it. */
  private static Stream<Trace> visit(Row visit) {
    String inside =
        visit.each("childVisits").stream()
            .map(child -> child.text("location", "name"))
            .collect(Collectors.joining("\n"));
    Row location = visit.part("location");
    String name = location.text("name");
    String address = location.text("address");
    String type = location.text("semanticType");
    return visit
        .trace(Kind.PLACE, INFERRED, firstOf(name, address, type))
        .when(start(visit))
        .detail("placeType", "visit")
        .detail("address", address)
        .detail("category", type)
        .detail("latitude", degrees(position(visit, "latitudeE7", "centerLatE7"), 90))
        .detail("longitude", degrees(position(visit, "longitudeE7", "centerLngE7"), 180))
        .detail("endTime", end(visit))
        .detail("placeId", location.text("placeId"))
        .detail("confidence", firstOf(visit.text("placeConfidence"), visit.text("visitConfidence")))
        .detail("status", visit.text("editConfirmationStatus"))
        .text(inside)
        .stream();
  }

  private static String position(Row visit, String inLocation, String centre) {
    String own = visit.text("location", inLocation);
    return own.isEmpty() ? visit.text(centre) : own;
  }

  private static Stream<Trace> movement(Row segment) {
    return segment
        .trace(Kind.PLACE, INFERRED, segment.text("activityType"))
        .when(start(segment))
        .detail("placeType", "movement")
        .detail("latitude", degrees(segment.text("startLocation", "latitudeE7"), 90))
        .detail("longitude", degrees(segment.text("startLocation", "longitudeE7"), 180))
        .detail("endLatitude", degrees(segment.text("endLocation", "latitudeE7"), 90))
        .detail("endLongitude", degrees(segment.text("endLocation", "longitudeE7"), 180))
        .detail("endTime", end(segment))
        .detail("distance", segment.text("distance"))
        .detail("confidence", segment.text("confidence"))
        .detail("line", segment.text("transitPath", "name"))
        .stream();
  }

  private static Moment start(Row row) {
    return firstTime(row.part("duration"), "startTimestamp", "startTimestampMs");
  }

  private static String end(Row row) {
    Moment end = firstTime(row.part("duration"), "endTimestamp", "endTimestampMs");
    return end.isKnown() ? end.instant().toString() : "";
  }

  private static Moment firstTime(Row row, String member, String olderMember) {
    return row.value().get(member) == Value.NOTHING ? row.time(olderMember) : row.time(member);
  }

  /** A device that reported positions, or could have. */
  private static Stream<Trace> device(Row row) {
    Row spec = row.part("deviceSpec");
    String model = spec.text("model");
    return row
        .trace(Kind.DEVICE, OBSERVED, firstOf(row.text("devicePrettyName"), model))
        .when(row.time("deviceCreationTime"))
        .detail("manufacturer", spec.text("manufacturer"))
        .detail("model", model)
        .detail("os", row.text("platformType"))
        .detail("osVersion", firstOf(row.text("androidOsLevel"), row.text("iosVersion")))
        .detail("country", row.text("legalCountryCode"))
        .detail("device", row.text("deviceTag"))
        .detail("reportsLocation", row.text("reportingEnabled"))
        .stream();
  }

  private static Stream<Trace> history(Row row) {
    return row.field(Kind.PREFERENCE, DECLARED, "location history", row.text());
  }

  private static Stream<Trace> retention(Row row) {
    return row.field(Kind.PREFERENCE, DECLARED, "days location history is kept", retained(row));
  }

  private static String retained(Row row) {
    return row.value() instanceof Value.Members ? row.text("retentionWindowDays") : row.text();
  }

  private static String firstOf(String... texts) {
    return Stream.of(texts).filter(text -> !text.isEmpty()).findFirst().orElse("");
  }

  /**
   * Ten-millionths of a degree as decimal degrees, exactly. Very old files overflowed 32 bits: what
   * is beyond the pole or the date line is 2³² too much.
   */
  static String degrees(String e7, int most) {
    if (e7.isEmpty() || e7.length() > 11 || !isInteger(e7)) {
      return "";
    }
    long value = Long.parseLong(e7);
    if (value > most * 10_000_000L) {
      value -= 1L << 32;
    }
    long magnitude = Math.abs(value);
    String digits = Long.toString(magnitude % 10_000_000 + 10_000_000).substring(1);
    return (value < 0 ? "-" : "") + magnitude / 10_000_000 + "." + digits;
  }

  private static boolean isInteger(String text) {
    int start = text.charAt(0) == '-' ? 1 : 0;
    return text.length() > start && text.chars().skip(start).allMatch(c -> c >= '0' && c <= '9');
  }
}
