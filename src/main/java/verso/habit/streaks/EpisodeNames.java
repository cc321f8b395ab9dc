package verso.habit.streaks;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import verso.claim.Inquiry;
import verso.habit.Timeline;
import verso.index.Glance;
import verso.index.TraceQuery;
import verso.trace.Kind;

/** Tells episodes apart by the columns of the index, without reading them. */
final class EpisodeNames {
  private final long[] numbers;
  private final long[] names;

  private EpisodeNames(long[] numbers) {
    this.numbers = numbers;
    this.names = new long[numbers.length];
  }

  /**
   * What names the rows of timelines.
   *
   * @param episodes by platform, every row of which is asked for later
   */
  static EpisodeNames of(Inquiry inquiry, Map<String, ? extends Iterable<Timeline>> episodes)
      throws IOException {
    var numbers = IntStream.builder();
    for (Iterable<Timeline> accounts : episodes.values()) {
      for (Timeline account : accounts) {
        IntStream.range(0, account.size()).map(account::number).forEach(numbers);
      }
    }
    var found = new EpisodeNames(numbers.build().asLongStream().sorted().toArray());
    if (found.numbers.length > 0) {
      inquiry
          .traces()
          .glance(TraceQuery.ofKinds(Kind.VIEW).withPlatforms(episodes.keySet()), found::note);
    }
    return found;
  }

  private void note(Glance glance) {
    int at = Arrays.binarySearch(numbers, glance.number());
    if (at >= 0) {
      names[at] = glance.name();
    }
  }

  /** The names of a timeline's rows; 0 for none. */
  IntToLongFunction of(Timeline timeline) {
    return row -> {
      int at = Arrays.binarySearch(numbers, timeline.number(row));
      return at < 0 ? 0 : names[at];
    };
  }
}
