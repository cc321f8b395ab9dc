package verso.platform.google;

import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * The Timeline as a phone exports it since 2024: one JSON file of any name, an object from Android,
 * a list from iOS. Carries a profile that Google drew: home, work, usual trips, ways of travelling.
 */
final class GoogleTimeline {
  private GoogleTimeline() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json("Timeline.json")
            .each("/semanticSegments", GoogleTimeline::segment)
            .each("/rawSignals", GoogleTimeline::signal)
            .each("/userLocationProfile/frequentPlaces", GoogleTimeline::frequentPlace)
            .each("/userLocationProfile/frequentTrips", GoogleTimeline::frequentTrip)
            .at("/userLocationProfile/persona", GoogleTimeline::persona)
            .orRootKey("semanticSegments", "rawSignals", "userLocationProfile")
            .named("timeline"),
        FileRule.json("location-history.json")
            .each("", GoogleTimeline::segment)
            .orRootKey("timelinePath", "timelineMemory", "topCandidate")
            .named("timeline"));
  }

  private static Stream<Trace> segment(Row row) {
    if (row.has("visit")) {
      return visit(row);
    }
    if (row.has("activity")) {
      return movement(row);
    }
    return row.has("timelinePath") ? path(row) : memory(row);
  }

  private static Stream<Trace> visit(Row row) {
    Row place = row.part("visit", "topCandidate");
    TraceBuilder trace =
        row.trace(Kind.PLACE, INFERRED, known(place.text("semanticType")))
            .when(row.time("startTime"))
            .detail("placeType", "visit")
            .detail("endTime", row.text("endTime"))
            .detail("placeId", place.firstOf("placeId"))
            .detail("probability", place.text("probability"))
            .detail("level", row.text("visit", "hierarchyLevel"));
    return Coordinates.at(place, "placeLocation").addTo(trace).stream();
  }

  private static Stream<Trace> movement(Row row) {
    Row activity = row.part("activity");
    TraceBuilder trace =
        row.trace(Kind.PLACE, INFERRED, known(activity.text("topCandidate", "type")))
            .when(row.time("startTime"))
            .detail("placeType", "movement")
            .detail("endTime", row.text("endTime"))
            .detail("distance", activity.text("distanceMeters"))
            .detail("probability", activity.text("topCandidate", "probability"));
    Coordinates.at(activity, "start").addTo(trace);
    Coordinates end = Coordinates.at(activity, "end");
    return trace
        .detail("endLatitude", end.latitude())
        .detail("endLongitude", end.longitude())
        .stream();
  }

  /** The points of a path; on iOS they are timed in minutes from its start. */
  private static Stream<Trace> path(Row row) {
    Moment start = row.time("startTime");
    return row.each("timelinePath").stream().map(point -> point(point, start));
  }

  private static Trace point(Row point, Moment start) {
    Moment own = point.time("time");
    Moment when =
        own.isKnown() ? own : later(start, point.text("durationMinutesOffsetFromStartTime"));
    return Coordinates.at(point, "point")
        .addTo(point.trace(Kind.PLACE, OBSERVED, "").when(when))
        .build();
  }

  private static Moment later(Moment start, String minutes) {
    boolean isNumber = !minutes.isEmpty() && minutes.chars().allMatch(Character::isDigit);
    return isNumber && start.isKnown() && minutes.length() < 8
        ? new Moment(
            start.instant().plus(Duration.ofMinutes(Long.parseLong(minutes))),
            Moment.Precision.MINUTE,
            start.standing())
        : start;
  }

  /** A trip Google remembered, or a note of the person. */
  private static Stream<Trace> memory(Row row) {
    if (!row.has("timelineMemory")) {
      return Stream.empty();
    }
    Row memory = row.part("timelineMemory");
    String destinations =
        Stream.concat(
                memory.each("trip", "destinations").stream(), memory.each("destinations").stream())
            .map(destination -> destination.text("identifier", "placeId"))
            .filter(id -> !id.isEmpty())
            .collect(Collectors.joining(" "));
    return row
        .trace(Kind.PLACE, INFERRED, memory.text("note", "note"))
        .when(row.time("startTime"))
        .detail("placeType", memory.has("note") ? "note" : "trip")
        .detail("endTime", row.text("endTime"))
        .detail("distanceKilometres", memory.text("trip", "distanceFromOriginKms"))
        .detail("placeId", destinations)
        .stream();
  }

  /**
   * A reading of the phone. Neighbours' Wi-Fi networks and bare guesses of movement are left out.
   */
  private static Stream<Trace> signal(Row row) {
    if (!row.has("position")) {
      return Stream.empty();
    }
    Row position = row.part("position");
    TraceBuilder trace =
        row.trace(Kind.PLACE, OBSERVED, "")
            .when(position.time("timestamp"))
            .detail("accuracy", position.text("accuracyMeters"))
            .detail("sensor", position.text("source"));
    return Coordinates.at(position, "LatLng").addTo(trace).stream();
  }

  private static Stream<Trace> frequentPlace(Row row) {
    TraceBuilder trace =
        row.trace(Kind.PLACE, INFERRED, row.text("label"))
            .when(row.exported())
            .detail("placeType", "frequent place")
            .detail("placeId", row.text("placeId"));
    return Coordinates.at(row, "placeLocation").addTo(trace).stream();
  }

  private static Stream<Trace> frequentTrip(Row row) {
    TraceBuilder trace =
        row.trace(Kind.PLACE, INFERRED, row.text("commuteDirection"))
            .when(row.exported())
            .detail("placeType", "frequent trip")
            .detail("duration", row.text("durationMinutes"))
            .detail("startTimeMinutes", row.text("startTimeMinutes"))
            .detail("confidence", row.text("confidence"));
    row.each("modeDistribution").forEach(mode -> trace.detail("mode", mode.text("mode")));
    return trace.stream();
  }

  /** What Google concluded about the person from where they went: an inferred persona by name. */
  private static Stream<Trace> persona(Row row) {
    return row.members().stream()
        .flatMap(kind -> kind.getValue().each().stream().map(it -> affinity(kind.getKey(), it)));
  }

  private static Trace affinity(String kind, Row row) {
    List<String> words = row.value().leaves();
    String mode = row.text("mode");
    return row.trace(
            Kind.INTEREST, INFERRED, mode.isEmpty() && !words.isEmpty() ? words.getFirst() : mode)
        .when(row.exported())
        .detail("category", kind)
        .detail("affinity", row.text("affinity"))
        .build();
  }

  /** A type, unless it says that it is not known. */
  private static String known(String type) {
    return GoogleNames.lower(type).contains("unknown") ? "" : type;
  }
}
