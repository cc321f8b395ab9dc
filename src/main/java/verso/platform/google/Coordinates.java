package verso.platform.google;

import verso.platform.Row;
import verso.trace.TraceBuilder;

/**
 * A position as the phones write it: {@code "50.1234567°, 4.1234567°"}, alone or under {@code
 * latLng} (Android), or {@code geo:50.123456,4.123456} (iOS).
 *
 * @param latitude decimal degrees; empty when there is no position
 * @param longitude decimal degrees; empty when there is no position
 */
record Coordinates(String latitude, String longitude) {
  private static final Coordinates NONE = new Coordinates("", "");

  /** The position in a member of a row. */
  static Coordinates at(Row row, String member) {
    String own = row.text(member);
    return of(own.isEmpty() ? row.text(member, "latLng") : own);
  }

  private static Coordinates of(String text) {
    String plain = text.startsWith("geo:") ? text.substring(4) : text.replace("°", "");
    int comma = plain.indexOf(',');
    return comma < 0
        ? NONE
        : new Coordinates(plain.substring(0, comma).strip(), plain.substring(comma + 1).strip());
  }

  /** Adds the position to a trace. */
  TraceBuilder addTo(TraceBuilder trace) {
    return trace.detail("latitude", latitude).detail("longitude", longitude);
  }
}
