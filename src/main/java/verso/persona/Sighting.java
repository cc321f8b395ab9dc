package verso.persona;

import java.time.Instant;
import java.util.Optional;

/**
 * Where the person, or a device of theirs, was at one time, by a log of a platform.
 *
 * @param time UTC
 * @param place what the log says of it
 * @param traceId the record
 */
record Sighting(Instant time, Place place, String traceId) {

  /**
   * A spot on the map.
   *
   * @param latitude in degrees, north positive
   * @param longitude in degrees, east positive
   */
  record Point(double latitude, double longitude) {
    private static final double EARTH_RADIUS_KM = 6371;

    /** Along the surface of a sphere, by the haversine formula. */
    double kilometresTo(Point other) {
      double north = Math.toRadians(other.latitude - latitude);
      double east = Math.toRadians(other.longitude - longitude);
      double chord =
          Math.pow(Math.sin(north / 2), 2)
              + Math.cos(Math.toRadians(latitude))
                  * Math.cos(Math.toRadians(other.latitude))
                  * Math.pow(Math.sin(east / 2), 2);
      return 2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(chord)));
    }
  }

  /**
   * What is said of a place.
   *
   * @param point where it lies
   * @param country ISO 3166 code
   * @param city normalised name; empty where none is known
   * @param region normalised name; empty where none is known
   * @param written what it is called there
   */
  record Place(
      Optional<Point> point, Optional<String> country, String city, String region, String written) {
    boolean saysAnything() {
      return point.isPresent() || country.isPresent() || !city.isEmpty();
    }
  }
}
