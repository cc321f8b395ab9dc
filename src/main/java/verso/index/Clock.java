package verso.index;

import java.util.Locale;
import verso.trace.Moment;

/** How well a time is known, in one short word. */
record Clock(Moment.Precision precision, Moment.Standing standing) {
  private static final char STEP = '/';

  static Clock of(Moment moment) {
    return new Clock(moment.precision(), moment.standing());
  }

  /** The clock of a word that {@link #term} made. */
  static Clock ofTerm(String term) {
    String constants = term.toUpperCase(Locale.ROOT);
    int step = constants.indexOf(STEP);
    return new Clock(
        Moment.Precision.valueOf(constants.substring(0, step)),
        Moment.Standing.valueOf(constants.substring(step + 1)));
  }

  String term() {
    return Schema.term(precision) + STEP + Schema.term(standing);
  }
}
