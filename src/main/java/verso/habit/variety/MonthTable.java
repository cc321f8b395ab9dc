package verso.habit.variety;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verso.claim.Rows;

/** Every month of every side, for drawing. */
final class MonthTable {
  private MonthTable() {}

  /**
   * The table.
   *
   * @param series of sides and levels
   * @param drifts of topics, for the months that have a month before
   */
  static Rows of(List<MonthlyDiversity> series, List<Drift> drifts) {
    var rows = new ArrayList<Map<String, Object>>();
    for (MonthlyDiversity monthly : series) {
      for (MonthlyDiversity.Month month : monthly.months()) {
        Map<String, Object> row = row(monthly, month);
        if (monthly.level() == Grouping.Level.TOPIC) {
          drifts.stream()
              .filter(drift -> drift.side() == monthly.side() && drift.month() == month.rows())
              .forEach(drift -> put(row, drift));
        }
        rows.add(row);
      }
    }
    return new Rows("diversityByMonth", rows);
  }

  private static Map<String, Object> row(MonthlyDiversity monthly, MonthlyDiversity.Month month) {
    Distribution spread = month.spread();
    return new LinkedHashMap<>(
        Rows.row(
            "side",
            monthly.side().who().id(),
            "level",
            monthly.level().name().toLowerCase(Locale.ROOT),
            "month",
            month.rows().month().toString(),
            "items",
            month.items(),
            "parts",
            spread.parts(),
            "entropy",
            spread.entropy(),
            "evenness",
            spread.evenness(),
            "effective",
            spread.effective(),
            "rarefied",
            month.rarefied(),
            "sample",
            monthly.sample(),
            "herfindahl",
            spread.concentration()));
  }

  private static void put(Map<String, Object> row, Drift drift) {
    row.put("comparedItems", drift.sample());
    row.put("divergence", drift.result().bits());
    row.put("distance", Math.sqrt(drift.result().bits()));
    row.put("band", drift.result().band());
    row.put("isDrift", drift.result().isDrift());
  }
}
