package verso.platform.appprivacy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Neighbours;
import verso.platform.GenericMapping;
import verso.platform.Row;
import verso.table.Table;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** An app used the camera, the address book, the location … */
final class Access {
  /** What the phone's own name of a service means, as the later schema calls it. */
  private static final Map<String, String> CATEGORIES =
      Table.rows(Access.class, "services.tsv").stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));

  private Access() {}

  /**
   * The beginning and the end of a use are two lines that share an identifier: two records, one
   * trace. Where they stand together, it has the time of both.
   */
  static Stream<Trace> of(Row row) {
    String app = row.firstOf("accessor/identifier", "accessor", "bundleID");
    if (app.isEmpty()) {
      return GenericMapping.map(row);
    }
    String use = row.text("identifier");
    String own = row.firstOf("timeStamp");
    String partner = partner(row, use);
    boolean isEnd = row.text("kind").equals("intervalEnd");
    TraceBuilder trace =
        row.trace(Kind.APP, Origin.OBSERVED, app)
            .when(Row.moment(isEnd && !partner.isEmpty() ? partner : own))
            .detail("app", app)
            .detail("action", "accessed")
            .detail("category", category(row))
            .detail("endTime", isEnd ? own : partner)
            .detail("outOfProcess", row.text("outOfProcess"));
    return (use.isEmpty() ? trace : trace.identifiedBy(use)).stream();
  }

  /** The time of the line that tells of the same use, where it is the line before or after. */
  private static String partner(Row row, String use) {
    return Stream.of(Neighbours.AFTER, Neighbours.BEFORE)
        .map(neighbour -> "../" + neighbour + "/")
        .filter(line -> !use.isEmpty() && use.equals(row.firstOf(line + "identifier")))
        .map(line -> row.firstOf(line + "timeStamp"))
        .findFirst()
        .orElse("");
  }

  private static String category(Row row) {
    String service = row.text("tccService");
    return service.isEmpty() ? row.text("category") : CATEGORIES.getOrDefault(service, service);
  }
}
