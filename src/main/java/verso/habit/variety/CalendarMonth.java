package verso.habit.variety;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import verso.habit.Timeline;

/**
 * The rows of a month by the clock on the wall.
 *
 * @param month which
 * @param from the first row
 * @param to the row after the last
 */
record CalendarMonth(YearMonth month, int from, int to) {

  /** The months of a timeline that have any rows, in order. */
  static List<CalendarMonth> of(Timeline timeline) {
    var months = new ArrayList<CalendarMonth>();
    int from = 0;
    while (from < timeline.size()) {
      YearMonth month = YearMonth.of(0, 1).plusMonths(timeline.month(from));
      long end = month.plusMonths(1).atDay(1).atStartOfDay().toEpochSecond(ZoneOffset.UTC) * 1000;
      int to = Math.max(from + 1, timeline.firstAt(timeline.clock().millis(end)));
      months.add(new CalendarMonth(month, from, to));
      from = to;
    }
    return months;
  }

  /** Its rows. */
  IntStream range() {
    return IntStream.range(from, to);
  }

  int rows() {
    return to - from;
  }

  /** Whether it is the month after that one. */
  boolean follows(CalendarMonth other) {
    return month.equals(other.month.plusMonths(1));
  }
}
