package verso.habit.use;

import verso.habit.Items;
import verso.trace.Kind;

/** What time is reckoned from, the best first. */
enum TimeSource {
  /** The platform says how long things lasted. */
  STATED,
  /** From one thing watched, heard or opened to the next. */
  PAUSES,
  /** The platform logs little more than that the person logged in. */
  LOGINS,
  /** Only what the person wrote, liked or bought is dated. */
  COUNTS;

  /** The best that an account allows. */
  static TimeSource of(Items items) {
    int taken = 0;
    int stated = 0;
    int logins = 0;
    for (int row = 0; row < items.size(); row++) {
      Kind kind = items.timeline().kind(row);
      boolean isTaken = kind == Kind.VIEW || kind == Kind.LISTEN || kind == Kind.SEARCH;
      boolean isStated = items.isStated(row);
      taken += isTaken || isStated ? 1 : 0;
      stated += isStated ? 1 : 0;
      logins += kind == Kind.LOGIN ? 1 : 0;
    }
    if (2 * taken >= items.size()) {
      return 2 * stated >= taken ? STATED : PAUSES;
    }
    return 2 * logins >= items.size() ? LOGINS : COUNTS;
  }

  /** Whether minutes can be told from it. */
  boolean hasMinutes() {
    return this == STATED || this == PAUSES;
  }
}
