package verso.habit.use;

import java.util.List;
import verso.habit.Session;
import verso.habit.Span;

/**
 * Time spent on the days of a period; a session belongs to the day on which it began.
 *
 * @param sessions how many there were
 * @param activeDays on how many days one began
 * @param lowSeconds of all sessions at the least
 * @param highSeconds at the most
 * @param items how many records they hold
 */
record DayMinutes(long sessions, int activeDays, long lowSeconds, long highSeconds, long items) {

  /** Of the sessions from one (included) to another (excluded). */
  static DayMinutes of(List<Session> list, int from, int to) {
    int days = 0;
    int lastDay = Integer.MIN_VALUE;
    long low = 0;
    long high = 0;
    long items = 0;
    for (int i = from; i < to; i++) {
      Session session = list.get(i);
      int day = session.timeline().clock().day(session.start());
      days += day != lastDay ? 1 : 0;
      lastDay = day;
      low += session.lowSeconds();
      high += session.highSeconds();
      items += session.items();
    }
    return new DayMinutes(to - from, days, low, high, items);
  }

  /** Of all sessions. */
  static DayMinutes of(List<Session> list) {
    return of(list, 0, list.size());
  }

  /** Whether it holds enough for a rate. */
  boolean isEnough() {
    return activeDays >= Span.FEWEST_DAYS && items >= Span.FEWEST_EVENTS;
  }

  /** Seconds on a day of use, at the least. */
  double lowPerDay() {
    return activeDays == 0 ? 0 : (double) lowSeconds / activeDays;
  }

  /** Seconds on a day of use, at the most. */
  double highPerDay() {
    return activeDays == 0 ? 0 : (double) highSeconds / activeDays;
  }

  /** Sessions on a day of use. */
  double sessionsPerDay() {
    return activeDays == 0 ? 0 : (double) sessions / activeDays;
  }

  /** The first session that began at that time or after it; how many there are, for none. */
  static int firstAt(List<Session> list, long millis) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (list.get(middle).start() < millis) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
