package verso.measure;

import java.util.OptionalInt;
import verso.trace.Trace;

/** How long things lasted, as platforms write it. */
final class Durations {
  private Durations() {}

  /** In seconds; empty where the platform does not say. */
  static OptionalInt of(Trace trace) {
    return OptionalInt.empty();
  }
}
