package verso.persona;

import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Tells what a site or app reported to a platform from contacts that a device of the person logged
 * itself: of those nobody knows what was told, and to whom.
 */
final class Reports {
  private Reports() {}

  /** Whether another site or app told a platform about the person. */
  static boolean isReport(Trace trace) {
    return isReport(trace.kind(), trace.origin());
  }

  /** The same, of what can be told without reading the trace. */
  static boolean isReport(Kind kind, Origin origin) {
    return isElsewhere(kind) && origin != Origin.OBSERVED;
  }

  /** Whether a device of the person saw one of its apps call somebody. */
  static boolean isContact(Kind kind, Origin origin) {
    return isElsewhere(kind) && origin == Origin.OBSERVED;
  }

  private static boolean isElsewhere(Kind kind) {
    return kind == Kind.OFF_PLATFORM || kind == Kind.CONVERSION;
  }
}
