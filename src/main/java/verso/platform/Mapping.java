package verso.platform;

import java.util.stream.Stream;
import verso.trace.Trace;

/** What one record of a file means: no, one or many traces. A pure function; never throws. */
@FunctionalInterface
public interface Mapping {

  /** The traces in a row. */
  Stream<Trace> map(Row row);
}
