package verso.platform.tinder;

import java.util.stream.Stream;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/** Where Tinder saw the person, or where the person pretended to be. */
final class Whereabouts {
  private static final RowMapping TRAVEL =
      RowMapping.of(
              Kind.PLACE,
              Origin.DECLARED,
              "name",
              "locality_long_name",
              "city",
              "country_long_name")
          .asOfExport()
          .time("at", "created_at")
          .fixed("placeType", "travel")
          .detail("latitude", "lat")
          .detail("longitude", "lon")
          .rest();

  private Whereabouts() {}

  static Stream<Trace> position(Row row) {
    String field = row.keys().getLast();
    Moment when = row.firstUtc("at");
    String latitude = row.firstOf("lat", "latitude");
    return latitude.isEmpty()
        ? Stream.empty()
        : row
            .trace(Kind.PLACE, Origin.OBSERVED, "")
            .when(row.exported())
            .when(when)
            .detail("placeType", field)
            .detail("latitude", latitude)
            .detail("longitude", row.firstOf("lon", "longitude"))
            .stream();
  }

  static Stream<Trace> travel(Row row) {
    return TRAVEL.map(row);
  }

  static Stream<Trace> city(Row row) {
    String name = row.firstOf("name");
    return row
        .trace(Kind.PLACE, Origin.OBSERVED, name.isEmpty() ? row.text() : name)
        .when(row.exported())
        .detail("placeType", "current city")
        .detail("region", row.firstOf("region"))
        .stream();
  }

  static Stream<Trace> address(Row row) {
    return row.text().isEmpty()
        ? Stream.empty()
        : row
            .trace(Kind.LOGIN, Origin.OBSERVED, row.text())
            .detail("ip", row.text())
            .when(row.exported())
            .stream();
  }
}
