package verso.habit.streaks;

import verso.habit.Timeline;

/**
 * Consecutive local days.
 *
 * @param first counted from 1970
 * @param days how many
 */
record DayRun(int first, int days) {

  /** The longest run of days on which a timeline has anything; the earliest of equal ones. */
  static DayRun longest(Timeline timeline) {
    var longest = new DayRun(0, 0);
    var current = new DayRun(0, 0);
    for (int row = 0; row < timeline.size(); row++) {
      int day = timeline.day(row);
      int next = current.first + current.days;
      if (current.days == 0 || day > next) {
        current = new DayRun(day, 1);
      } else if (day == next) {
        current = new DayRun(current.first, current.days + 1);
      }
      longest = current.days > longest.days ? current : longest;
    }
    return longest;
  }

  /** The last of them, counted from 1970. */
  int last() {
    return first + days - 1;
  }
}
