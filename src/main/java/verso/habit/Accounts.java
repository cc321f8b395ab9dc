package verso.habit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/** Tells accounts and platforms of a timeline apart. */
final class Accounts {

  private Accounts() {}

  /** By platform the accounts that have rows of a sort, each with only these rows. */
  static Map<String, List<Timeline>> byPlatform(Timeline timeline, IntPredicate meant) {
    Timeline narrowed = timeline.where(meant);
    int[] counts = new int[timeline.streams().size()];
    for (int row = 0; row < narrowed.size(); row++) {
      counts[narrowed.stream(row)]++;
    }
    var found = new TreeMap<String, List<Timeline>>();
    for (int stream = 0; stream < counts.length; stream++) {
      if (counts[stream] > 0) {
        String platform = timeline.streams().get(stream).platform();
        Timeline account =
            counts[stream] == narrowed.size() ? narrowed : Habits.of(narrowed, stream);
        found.computeIfAbsent(platform, p -> new ArrayList<>()).add(account);
      }
    }
    return found;
  }

  /** Everything of one platform, by all its accounts. */
  static Timeline of(Timeline timeline, String platform) {
    boolean[] isMeant = new boolean[timeline.streams().size()];
    for (int stream = 0; stream < isMeant.length; stream++) {
      isMeant[stream] = timeline.streams().get(stream).platform().equals(platform);
    }
    return timeline.where(row -> isMeant[timeline.stream(row)]);
  }
}
