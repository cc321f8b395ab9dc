package verso.platform.snapchat;

import static verso.trace.Kind.PLACE;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Timestamps;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.TwinRule;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** Where the person was, lives and works, as the phone told or Snapchat concluded. */
final class Places {
  /** {@code lat 50.85 ± 10 meters, long 4.35 ± 10 meters} or {@code 50.85, 4.35}. */
  private static final Pattern POINT =
      Pattern.compile(
          "(?:lat )?(-?\\d{1,2}\\.\\d+)(?: ± [\\d.]+ \\p{L}+)?, ?(?:long )?(-?\\d{1,3}\\.\\d+)");

  private static final Pattern DAY = Pattern.compile("^\\p{L}+: (\\d{4}-\\d\\d-\\d\\d) UTC$");

  private static final RowMapping AREA =
      RowMapping.of(PLACE, INFERRED, "City", "Region", "Country")
          .asOfExport()
          .time("Time", "Date")
          .detail("city", "City")
          .detail("region", "Region")
          .detail("country", "Country")
          .detail("postalCode", "Postal Code");

  private Places() {}

  static List<FileRule> rules() {
    return TwinRule.all(
        Page.of("location_history")
            .ownKey("Frequent Locations", "Latest Location")
            .each("Frequent Locations", AREA.fixed("placeType", "frequent location"))
            .each("Latest Location", AREA.fixed("placeType", "latest location"))
            .whole("Home & Work", Places::homeAndWork)
            .whole("Home, School & Work", Places::homeAndWork)
            .each("Daily Top Locations", points(INFERRED, "top location of a day"))
            .each("Top Locations Per Six-Day Period", points(INFERRED, "top location of six days"))
            .each("Location History", points(OBSERVED, "location history"))
            .each("Businesses and public places you may have visited", Places::visits)
            .each("Businesses and places you may have visited", Places::visits)
            .each("Areas you may have visited in the last two years", AREA)
            .each(
                "Actiomoji information from places you may have visited",
                RowMapping.of(PLACE, INFERRED, "Name", "text")
                    .fixed("placeType", "actiomoji")
                    .asOfExport()
                    .rest())
            .named("locations"),
        Page.of("snap_map_places_history").others(Places::onTheMap).named("places on Snap Map"));
  }

  /** A key of these is {@code Home} or {@code inferredHome}. */
  private static Stream<Trace> homeAndWork(Row row) {
    return row.members().stream()
        .filter(place -> !place.getValue().text().isEmpty())
        .map(place -> {
          String type = place.getKey().replace("inferred", "").toLowerCase(Locale.ROOT);
          return located(row.trace(PLACE, INFERRED, ""), place.getValue().text())
              .detail("placeType", type)
              .when(row.exported())
              .build();
        });
  }

  /**
   * A time and a point, however they are put: two members, a pair, or {@code Date: 2024-01-02 UTC}
   * with the point under it.
   */
  private static Mapping points(Origin origin, String type) {
    return row -> {
      boolean isList = row.value() instanceof Value.Items(List<Value> list) && !isPair(list);
      List<Row> rows = isList ? row.each() : List.of(row);
      return rows.stream().flatMap(point -> point(point, origin, type));
    };
  }

  private static Stream<Trace> point(Row row, Origin origin, String type) {
    String said = row.value().allText();
    return POINT.matcher(said).find()
        ? located(row.trace(PLACE, origin, ""), said)
            .detail("placeType", type)
            .when(time(row))
            .stream()
        : GenericMapping.map(row);
  }

  private static Moment time(Row row) {
    return row.scalars().stream()
        .flatMap(scalar -> Stream.of(scalar.getKey(), scalar.getValue().text()))
        .map(text -> time(DAY.matcher(text).replaceFirst("$1")))
        .filter(Moment::isKnown)
        .findFirst()
        .orElse(Moment.NONE);
  }

  /**
   * {@code {"Date","Name"}}; later a map from the name of a list, or the id of a business, to
   * pairs.
   */
  private static Stream<Trace> visits(Row row) {
    return switch (row.value()) {
      case Value.Members members when isVisit(members) -> visit(row);
      case Value.Members members -> row.members().stream().flatMap(list -> visits(list.getValue()));
      case Value.Items(List<Value> list) when isPair(list) -> visit(row);
      case Value.Items items -> row.each().stream().flatMap(Places::visits);
      default -> visit(row);
    };
  }

  private static boolean isVisit(Value.Members members) {
    return members.map().values().stream().noneMatch(value -> value instanceof Value.Items);
  }

  private static boolean isPair(List<Value> list) {
    return !list.isEmpty() && !list.getFirst().text().isEmpty();
  }

  private static Stream<Trace> visit(Row row) {
    List<String> said = row.value().leaves();
    List<String> names = said.stream().filter(text -> !time(text).isKnown()).toList();
    TraceBuilder trace =
        row.trace(PLACE, INFERRED, names.isEmpty() ? "" : names.getFirst())
            .detail("placeType", "visit")
            .when(row.exported());
    said.stream().map(Places::time).forEach(trace::when);
    names.stream().skip(1).forEach(name -> trace.detail("city", name));
    return trace.stream();
  }

  private static Stream<Trace> onTheMap(Row row) {
    TraceBuilder trace =
        row.trace(PLACE, OBSERVED, row.firstOf("Place", "Name"))
            .when(row.time("Date"))
            .detail("placeType", "place on Snap Map")
            .detail("action", row.firstOf("Share Type"));
    return located(trace, row.firstOf("Place Location")).stream();
  }

  /** Adds the point that a text states, if it states one. */
  static TraceBuilder located(TraceBuilder trace, String said) {
    Matcher point = POINT.matcher(said);
    return point.find()
        ? trace.detail("latitude", point.group(1)).detail("longitude", point.group(2))
        : trace;
  }

  private static Moment time(String text) {
    return Row.moment(Timestamps.parse(text));
  }
}
