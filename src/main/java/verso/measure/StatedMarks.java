package verso.measure;

import verso.trace.Trace;

/** What records themselves say of who chose, sent or wrote a thing: {@code marks.tsv}. */
final class StatedMarks {
  private static final TraceRules RULES = TraceRules.in("marks.tsv");

  /** Before a mark in the table: what other rows would grant does not hold. */
  private static final char WITHOUT = '-';

  private StatedMarks() {}

  /** As bits of {@link Mark}. */
  static long of(Trace trace) {
    long marks = 0;
    long without = 0;
    for (TraceRules.Rule rule : RULES.of(trace)) {
      if (rule.when().isMet(trace)) {
        String name = rule.says().getFirst();
        if (name.charAt(0) == WITHOUT) {
          without |= Mark.valueOf(name.substring(1)).bit();
        } else {
          marks |= Mark.valueOf(name).bit();
        }
      }
    }
    return marks & ~without;
  }
}
