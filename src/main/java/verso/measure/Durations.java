package verso.measure;

import java.util.Optional;
import java.util.OptionalInt;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * How long the person spent, as platforms write it: what {@code durations.tsv} lists. What is only
 * the length of a thing is not time spent, and nothing that was merely shown has any.
 */
final class Durations {
  private static final TraceRules RULES = TraceRules.in("durations.tsv");
  private static final int LONGEST = 24 * 60 * 60;

  private Durations() {}

  /** In seconds; empty where the platform does not say, or says more than a day. */
  static OptionalInt of(Trace trace) {
    if (trace.origin() == Origin.SHOWN) {
      return OptionalInt.empty();
    }
    for (TraceRules.Rule rule : RULES.of(trace)) {
      Optional<String> written = trace.details().first(rule.says().getFirst());
      if (written.isPresent() && rule.when().isMet(trace)) {
        return seconds(trace, written.get(), Unit.valueOf(rule.says().get(1)));
      }
    }
    return OptionalInt.empty();
  }

  private static OptionalInt seconds(Trace trace, String written, Unit unit) {
    double seconds = unit.seconds(written, trace.moment());
    return seconds >= 0 && seconds <= LONGEST
        ? OptionalInt.of((int) Math.round(seconds))
        : OptionalInt.empty();
  }
}
