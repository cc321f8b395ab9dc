package verso.platform.google;

import verso.format.Value;
import verso.platform.Link;
import verso.platform.Row;
import verso.trace.TraceBuilder;

/** Where Google thought the person was during an activity ({@code locationInfos}). */
final class Whereabouts {
  private Whereabouts() {}

  /** Adds the first place that has coordinates, and what Google knew it from. */
  static void add(Row row, TraceBuilder trace) {
    for (Value info : row.value().get("locationInfos").asList()) {
      Link link = Link.of(info.get("url").text());
      String[] position = coordinates(link).split(",", 3);
      if (position.length == 2) {
        trace.detail("latitude", position[0]).detail("longitude", position[1]);
      }
      trace.detail("locationSource", info.get("source").text());
      if (position.length == 2) {
        return;
      }
    }
  }

  private static String coordinates(Link link) {
    String center = link.parameter("center");
    if (!center.isEmpty()) {
      return center;
    }
    String query = link.parameter("query");
    return query.isEmpty() ? link.parameter("q") : query;
  }
}
