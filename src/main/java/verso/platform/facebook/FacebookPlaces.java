package verso.platform.facebook;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.platform.LabelledRow;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What the files about places say: where Facebook thinks the person lives, is and was. */
final class FacebookPlaces {
  /** Coordinates as labelled values write them: {@code (52.0 , 4.3)}. */
  private static final Pattern POSITION =
      Pattern.compile("\\(?\\s*(-?\\d+(?:\\.\\d+)?)\\s*,\\s*(-?\\d+(?:\\.\\d+)?)\\s*\\)?");

  private FacebookPlaces() {}

  /** The towns and postcodes that Facebook holds for the person's home. */
  static Stream<Trace> primaryLocation(Row row) {
    Stream<Trace> towns = row.each("city_region_pairs").stream().map(FacebookPlaces::town);
    Stream<Trace> postcodes =
        row.each("zipcode").stream()
            .map(code ->
                inferred(code, code.text()).detail("placeType", "primary postcode").build());
    return Stream.concat(towns, postcodes);
  }

  private static Trace town(Row pair) {
    List<String> names = pair.value().leaves();
    return inferred(pair, names.isEmpty() ? "" : names.getFirst())
        .detail("region", names.size() > 1 ? names.get(1) : "")
        .detail("placeType", "primary location")
        .build();
  }

  /** The town that Facebook holds for the person's public profile. */
  static Stream<Trace> publicLocation(Row row) {
    return inferred(row, row.firstOf("city", "region", "country"))
        .detail("city", row.text("city"))
        .detail("region", row.text("region"))
        .detail("country", row.text("country"))
        .detail("placeType", "primary public location")
        .stream();
  }

  /** A position, with the name of the place where it is known. */
  static Stream<Trace> position(Row row) {
    return place(row, row.text("name"))
        .detail("ip", row.text("ip_address"))
        .detail("placeType", "location history")
        .stream();
  }

  /** The last position of a phone. */
  static Stream<Trace> lastPosition(Row row) {
    return place(row, "").detail("placeType", "last location").stream();
  }

  /** One check-in or tag as labelled values, its place nested or named outright. */
  static Stream<Trace> checkIn(LabelledRow row) {
    LabelledRow tag =
        row.nested().stream().filter(r -> !r.text("name").isEmpty()).findFirst().orElse(row);
    String name = Entry.firstOf(row.text("place name"), tag.text("name"), row.main("name"));
    Matcher position = POSITION.matcher(tag.text("coordinates"));
    boolean isLocated = position.matches();
    return row
        .trace(Kind.PLACE, Origin.OBSERVED, name)
        .detail("address", tag.text("address"))
        .detail("latitude", isLocated ? position.group(1) : "")
        .detail("longitude", isLocated ? position.group(2) : "")
        .detail("placeType", "check-in")
        .text(row.text("message"))
        .stream();
  }

  /** The carrier and country of the phone's number. */
  static Stream<Trace> carrier(Row row) {
    return row
        .trace(Kind.DEVICE, Origin.OBSERVED, row.firstOf("spn", "country_code"))
        .when(row.exported())
        .detail("category", "mobile carrier")
        .detail("country", row.text("country_code"))
        .stream();
  }

  /** Starts the trace of a place with address and coordinates. */
  static TraceBuilder place(Row row, String name) {
    return row.trace(Kind.PLACE, Origin.OBSERVED, name)
        .when(Entry.time(row))
        .detail("address", row.text("address"))
        .detail("latitude", row.text("coordinate", "latitude"))
        .detail("longitude", row.text("coordinate", "longitude"))
        .detail("url", Entry.link(row));
  }

  private static TraceBuilder inferred(Row row, String subject) {
    return row.trace(Kind.PLACE, Origin.INFERRED, subject).when(row.exported());
  }
}
