package verso.platform.apple;

import java.util.List;
import java.util.stream.Stream;
import verso.format.XmlElements;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Apple Health, an export of its own, of any size: the body in numbers. Special-category data;
 * nothing is concluded here.
 */
final class Health {
  private static final Mapping MEASURED =
      RowMapping.of(Kind.OTHER, Origin.OBSERVED, "type", "workoutActivityType")
          .time("startDate", "dateComponents", "creationDate")
          .detail("endTime", "endDate")
          .detail("value", "value")
          .detail("unit", "unit")
          .detail("duration", "duration")
          .detail("device", "sourceName")
          .fixed("category", "health");

  private Health() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                XmlElements.of("Me", "Record", "Workout", "Correlation"),
                Health::record,
                "apple_health_export/*.xml")
            .orContaining("<HealthData")
            .named("health"));
  }

  private static Stream<Trace> record(Row row) {
    return row.text("element").equals("Me") ? person(row) : MEASURED.map(row);
  }

  /** Sex, birth date and blood type stand in attributes with long names. */
  private static Stream<Trace> person(Row row) {
    return AccountFields.declared()
        .map(row)
        .filter(trace -> !trace.subject().equals("Me") && !trace.subject().endsWith("NotSet"));
  }
}
