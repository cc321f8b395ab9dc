package verso.platform;

import java.util.stream.Stream;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** The meaning of records no rule knows. */
public final class GenericMapping {
  private GenericMapping() {}

  /** One trace of kind OTHER with everything the record says. */
  public static Stream<Trace> map(Row row) {
    String subject = row.value().leaves().stream().findFirst().orElse("");
    return row.trace(Kind.OTHER, Origin.UNKNOWN, subject).text(row.value().allText()).stream();
  }
}
