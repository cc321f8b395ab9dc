package verso.platform.appprivacy;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
   * trace.
   */
  static Stream<Trace> of(Row row) {
    String app = row.firstOf("accessor/identifier", "accessor", "bundleID");
    if (app.isEmpty()) {
      return GenericMapping.map(row);
    }
    String use = row.text("identifier");
    TraceBuilder trace =
        row.trace(Kind.APP, Origin.OBSERVED, app)
            .when(row.time(row.has("timeStamp") ? "timeStamp" : "timestamp"))
            .detail("app", app)
            .detail("action", "accessed")
            .detail("category", category(row))
            .detail("outOfProcess", row.text("outOfProcess"));
    return (use.isEmpty() ? trace : trace.identifiedBy(use)).stream();
  }

  private static String category(Row row) {
    String service = row.text("tccService");
    return service.isEmpty() ? row.text("category") : CATEGORIES.getOrDefault(service, service);
  }
}
