package verso.platform;

import java.util.stream.Stream;
import verso.trace.Trace;

/** What one record of a file means: no, one or many traces. A pure function; never throws. */
@FunctionalInterface
public interface Mapping {

  /** The traces in a row. */
  Stream<Trace> map(Row row);

  /** Finds nothing: what a part of a record means that is not there. */
  static Mapping nothing() {
    return row -> Stream.empty();
  }

  /** What this finds in a row, then what another finds in it. */
  default Mapping and(Mapping other) {
    return row -> Stream.concat(map(row), other.map(row));
  }
}
