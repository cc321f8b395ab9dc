package verso.persona;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import verso.interest.Label;
import verso.persona.Sighting.Place;
import verso.persona.Sighting.Point;
import verso.trace.Details;
import verso.trace.Kind;
import verso.trace.Trace;

/** Reads what a record says of a place: coordinates, country, city. */
final class PlaceReader {
  private PlaceReader() {}

  /** The place of a record; it may say nothing. */
  static Place of(Trace trace) {
    Details details = trace.details();
    String city = details.first("city").orElse("");
    String name = city.isEmpty() && trace.kind() == Kind.PLACE ? trace.subject() : city;
    Place named = named(name);
    Optional<String> country = details.first("country").flatMap(Codes::country).or(named::country);
    String written = name.isEmpty() ? details.first("country").orElse("") : name;
    String region = Label.normalized(details.first("region").orElse(""));
    return new Place(point(details), country, named.city(), region, written);
  }

  /**
   * A place by its name: {@code Lyon, France}, {@code Lyon} or {@code France}. Of an address only
   * the country is taken.
   */
  static Place named(String name) {
    List<String> parts = Arrays.stream(name.split(",")).map(String::strip).toList();
    Optional<String> country = Codes.country(parts.getLast());
    boolean isCountryAlone = parts.size() == 1 && country.isPresent();
    boolean isAddress = name.chars().anyMatch(Character::isDigit);
    String city = isCountryAlone || isAddress ? "" : Label.normalized(parts.getFirst());
    return new Place(Optional.empty(), country, city, "", name);
  }

  private static Optional<Point> point(Details details) {
    Optional<String> latitude = details.first("latitude");
    Optional<String> longitude = details.first("longitude");
    if (latitude.isEmpty() || longitude.isEmpty()) {
      return Optional.empty();
    }
    try {
      var point =
          new Point(Double.parseDouble(latitude.get()), Double.parseDouble(longitude.get()));
      boolean isOnEarth = Math.abs(point.latitude()) <= 90 && Math.abs(point.longitude()) <= 180;
      boolean isNowhere = point.latitude() == 0 && point.longitude() == 0;
      return isOnEarth && !isNowhere ? Optional.of(point) : Optional.empty();
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }
}
