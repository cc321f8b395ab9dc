package verso.habit.variety;

import java.util.ArrayList;
import java.util.List;

/**
 * How varied one side was, month by month, told apart in one way.
 *
 * @param side whose items
 * @param level what they are told apart by
 * @param months those with enough items, in order
 * @param sample to how many items all months are cut when they are compared; 0 without months
 */
record MonthlyDiversity(Side side, Grouping.Level level, List<Month> months, int sample) {
  /** Months with fewer items of a known topic or maker are left out. */
  static final int FEWEST_ITEMS = 50;

  /** With fewer months than this nothing is compared. */
  static final int FEWEST_MONTHS = 3;

  /**
   * A month.
   *
   * @param rows which
   * @param items those of a known topic or maker
   * @param spread over topics or makers, by items
   * @param rarefied effective number of topics or makers, were there only a sample of the items
   */
  record Month(CalendarMonth rows, int items, Distribution spread, double rarefied) {}

  MonthlyDiversity {
    months = List.copyOf(months);
  }

  static MonthlyDiversity of(Side side, Grouping.Level level) {
    Grouping grouping = side.by(level);
    var tally = new Tally(grouping.largest());
    var rows = new ArrayList<CalendarMonth>();
    var counts = new ArrayList<int[]>();
    int sample = Integer.MAX_VALUE;
    for (CalendarMonth month : side.months()) {
      if (month.rows() >= FEWEST_ITEMS
          && tally.count(grouping, month.from(), month.to()).items() >= FEWEST_ITEMS) {
        rows.add(month);
        counts.add(tally.counts());
        sample = Math.min(sample, tally.items());
      }
    }
    var months = new ArrayList<Month>();
    for (int i = 0; i < rows.size(); i++) {
      months.add(month(rows.get(i), counts.get(i), sample));
    }
    return new MonthlyDiversity(side, level, months, months.isEmpty() ? 0 : sample);
  }

  private static Month month(CalendarMonth rows, int[] counts, int sample) {
    Distribution spread = Distribution.of(counts);
    return new Month(rows, (int) spread.total(), spread, Rarefaction.effective(counts, sample));
  }

  /** Whether there are enough months to compare. */
  boolean isEnough() {
    return months.size() >= FEWEST_MONTHS;
  }
}
