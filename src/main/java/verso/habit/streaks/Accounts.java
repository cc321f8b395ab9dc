package verso.habit.streaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import verso.habit.Timeline;

/** Tells accounts and platforms of a timeline apart. */
final class Accounts {

  private Accounts() {}

  /** By platform the accounts that have rows of a sort, each with only these rows. */
  static Map<String, List<Timeline>> byPlatform(Timeline timeline, IntPredicate meant) {
    return byPlatform(timeline.where(meant));
  }

  /** By platform the accounts that have any rows. */
  static Map<String, List<Timeline>> byPlatform(Timeline timeline) {
    var found = new TreeMap<String, List<Timeline>>();
    for (int[] rows : timeline.rowsByStream()) {
      if (rows.length > 0) {
        String platform = timeline.platform(rows[0]);
        found.computeIfAbsent(platform, p -> new ArrayList<>()).add(timeline.pick(rows));
      }
    }
    return found;
  }

  /** What several accounts of one platform did, in the order of time. */
  static Timeline together(Timeline timeline, List<Timeline> accounts) {
    if (accounts.size() == 1) {
      return accounts.getFirst();
    }
    boolean[] isMeant = new boolean[timeline.streams().size()];
    accounts.forEach(account -> isMeant[account.stream(0)] = true);
    return timeline.where(row -> isMeant[timeline.stream(row)]);
  }
}
