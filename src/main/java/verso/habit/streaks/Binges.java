package verso.habit.streaks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import verso.habit.Timeline;
import verso.measure.Mark;
import verso.trace.Kind;

/** Finds several episodes of one series that were watched close together. */
final class Binges {
  /** A series seen within so many local days was hurried through. */
  static final int RUSH_DAYS = 3;

  /** With fewer episodes than these, that would say little. */
  static final int RUSH_EPISODES = 6;

  private final Timeline timeline;
  private final IntToLongFunction names;

  /**
   * A search in what one account did.
   *
   * @param names a number for the name of the episode a row is of, by row; 0 where it has none and
   *     counts as an episode of its own
   */
  Binges(Timeline timeline, IntToLongFunction names) {
    this.timeline = timeline;
    this.names = names;
  }

  /** Whether a row is a watched episode of a series that is known. */
  static boolean isEpisode(Timeline timeline, int row) {
    return timeline.kind(row) == Kind.VIEW
        && timeline.is(row, Mark.EPISODE)
        && timeline.maker(row) != 0;
  }

  /** Those within sittings of the same timeline, in the order of time. */
  List<Binge> within(List<Sitting> sittings) {
    var found = new ArrayList<Binge>();
    for (Sitting sitting : sittings) {
      found.addAll(within(sitting.from(), sitting.to()));
    }
    return found;
  }

  /** Those within local days, for rows of which no more is known. */
  List<Binge> withinDays() {
    var found = new ArrayList<Binge>();
    int from = 0;
    for (int row = 1; row <= timeline.size(); row++) {
      if (row == timeline.size() || timeline.day(row) != timeline.day(from)) {
        found.addAll(within(from, row));
        from = row;
      }
    }
    return found;
  }

  /**
   * Series all of whose episodes that are there were watched within a few days, on more than one.
   */
  List<Binge> rushes() {
    return bySeries(0, timeline.size(), RUSH_EPISODES).stream()
        .filter(binge -> days(binge) > 1 && days(binge) <= RUSH_DAYS)
        .toList();
  }

  /** From the first to the last local day, both counted. */
  static int days(Binge binge) {
    int last = binge.rows()[binge.rows().length - 1];
    return binge.timeline().day(last) - binge.day() + 1;
  }

  private List<Binge> within(int from, int to) {
    return to - from < Binge.FEWEST ? List.of() : bySeries(from, to, Binge.FEWEST);
  }

  private List<Binge> bySeries(int from, int to, int fewest) {
    long[] ordered =
        IntStream.range(from, to)
            .filter(row -> isEpisode(timeline, row))
            .mapToLong(row -> (long) timeline.maker(row) << 32 | row)
            .sorted()
            .toArray();
    var found = new ArrayList<Binge>();
    int first = 0;
    for (int i = 1; i <= ordered.length; i++) {
      if (i == ordered.length || ordered[i] >> 32 != ordered[first] >> 32) {
        if (i - first >= fewest) {
          add(found, rows(ordered, first, i), fewest);
        }
        first = i;
      }
    }
    found.sort((one, other) -> Integer.compare(one.rows()[0], other.rows()[0]));
    return found;
  }

  private void add(List<Binge> found, int[] rows, int fewest) {
    int episodes = different(rows);
    if (episodes >= fewest) {
      found.add(new Binge(timeline, rows, episodes));
    }
  }

  private static int[] rows(long[] ordered, int from, int to) {
    return LongStream.of(Arrays.copyOfRange(ordered, from, to))
        .mapToInt(key -> (int) key)
        .toArray();
  }

  /** An episode that was paused and gone on with stands in several rows. */
  private int different(int[] rows) {
    long[] named = IntStream.of(rows).mapToLong(names).filter(name -> name != 0).toArray();
    return rows.length - named.length + (int) LongStream.of(named).distinct().count();
  }
}
