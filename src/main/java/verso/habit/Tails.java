package verso.habit;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** What the last record of a session counts for: the median record of its account. */
final class Tails {
  private final Items items;
  private final int[] medians;

  private Tails(Items items, int[] medians) {
    this.items = items;
    this.medians = medians;
  }

  /** Medians of the records that others of their session follow. */
  static Tails of(Items items, Cuts cuts) {
    var counts = new HashMap<Integer, int[]>();
    for (int session = 0; session < cuts.size(); session++) {
      for (int row = cuts.from(session); row < cuts.to(session) - 1; row++) {
        if (!items.isStated(row) && !items.medium(row).isTailFixed()) {
          count(items, row, counts);
        }
      }
    }
    int[] medians = new int[items.timeline().streams().size()];
    Arrays.fill(medians, Integer.MAX_VALUE);
    counts.forEach((stream, of) -> medians[stream] = median(of));
    return new Tails(items, medians);
  }

  private static void count(Items items, int row, Map<Integer, int[]> counts) {
    long seconds = items.pauseAfter(row) / 1000;
    if (seconds == 0) {
      return; // two records of one moment say nothing of how long either was looked at
    }
    int[] of =
        counts.computeIfAbsent(
            items.timeline().stream(row), stream -> new int[Medium.LONGEST_TAIL + 1]);
    of[(int) Math.min(seconds, items.medium(row).tailSeconds())]++;
  }

  private static int median(int[] counts) {
    long all = 0;
    for (int count : counts) {
      all += count;
    }
    long before = 0;
    int at = 0;
    while (2 * (before + counts[at]) < all) {
      before += counts[at++];
    }
    return at;
  }

  /** In seconds, if that row were the last of its session. */
  int seconds(int row) {
    Medium medium = items.medium(row);
    return medium.isTailFixed()
        ? medium.tailSeconds()
        : Math.min(medium.tailSeconds(), medians[items.timeline().stream(row)]);
  }
}
