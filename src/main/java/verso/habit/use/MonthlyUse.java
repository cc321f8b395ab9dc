package verso.habit.use;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verso.claim.Rows;
import verso.habit.Session;

/** Time by month and platform, and how sessions were told apart: data for drawing. */
final class MonthlyUse {
  private MonthlyUse() {}

  /** A row per month and platform, then those of all together, whose platform is empty. */
  static Rows table(List<AccountUse> each, AccountUse together) {
    var rows = new ArrayList<Map<String, Object>>();
    for (AccountUse use : each) {
      if (use.source().hasMinutes()) {
        add(use, rows);
      }
    }
    add(together, rows);
    return new Rows("minutesByMonth", rows);
  }

  private static void add(AccountUse use, List<Map<String, Object>> rows) {
    List<Session> list = use.sessions().list();
    for (int from = 0, to = 0; from < list.size(); from = to) {
      int month = month(list.get(from));
      while (to < list.size() && month(list.get(to)) == month) {
        to++;
      }
      DayMinutes of = DayMinutes.of(list, from, to);
      rows.add(
          Rows.row(
              "month",
              YearMonth.of(month / 12, month % 12 + 1).toString(),
              "platform",
              use.sessions().platform(),
              "lowMinutes",
              of.lowSeconds() / 60,
              "highMinutes",
              of.highSeconds() / 60,
              "sessions",
              of.sessions(),
              "activeDays",
              of.activeDays()));
    }
  }

  private static int month(Session session) {
    return session.timeline().clock().month(session.start());
  }

  /** A row per platform, then one of all together, whose platform is empty. */
  static Rows gaps(List<AccountUse> each, AccountUse together) {
    var all = new ArrayList<>(each);
    all.add(together);
    return new Rows(
        "sessionGaps",
        all.stream()
            .map(use ->
                Rows.row(
                    "platform",
                    use.sessions().platform(),
                    "gapMinutes",
                    use.sessions().gap().minutes(),
                    "isMeasured",
                    use.sessions().gap().isMeasured(),
                    "source",
                    use.source().name(),
                    "sessions",
                    use.sessions().list().size()))
            .toList());
  }
}
