package verso.habit.streaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verso.claim.Rows;
import verso.habit.Days;
import verso.habit.Timeline;

/** Who chose what was played, month by month. */
final class AutoplayMonths {

  private AutoplayMonths() {}

  /** A row for each month in which anything was played. */
  static List<Map<String, Object>> rows(String platform, Timeline playable) {
    var rows = new ArrayList<Map<String, Object>>();
    int from = 0;
    for (int row = 1; row <= playable.size(); row++) {
      if (row == playable.size() || playable.month(row) != playable.month(from)) {
        String month = Days.month(playable.day(from));
        rows.add(row(platform, month, new PlayTime(playable.part(from, row))));
        from = row;
      }
    }
    return rows;
  }

  private static Map<String, Object> row(String platform, String month, PlayTime time) {
    return Rows.row(
        "platform",
        platform,
        "month",
        month,
        "machineMinutes",
        time.machine(0, time.end()) / 60,
        "pickedMinutes",
        time.picked(0, time.end()) / 60,
        "share",
        time.share(),
        "unlogged",
        time.unlogged());
  }
}
