package verso.habit.variety;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import verso.habit.Timeline;

/**
 * What one side chose, of all that came by: seen by itself.
 *
 * @param who that side
 * @param items its part of the timeline
 * @param months its months, in order
 * @param groupings ways to tell its items apart, by level
 */
record Side(WhoChose who, Timeline items, List<CalendarMonth> months, List<Grouping> groupings) {
  Side {
    months = List.copyOf(months);
    groupings = List.copyOf(groupings);
  }

  /** The sides that have any items. */
  static List<Side> of(Timeline timeline) {
    var groupings = new ArrayList<Grouping>();
    for (Grouping.Level level : Grouping.Level.values()) {
      groupings.add(Grouping.of(level, timeline));
    }
    List<Timeline> parts = timeline.split(WhoChose.values().length, row -> part(timeline, row));
    var sides = new ArrayList<Side>();
    for (WhoChose who : WhoChose.values()) {
      Timeline part = parts.get(who.ordinal());
      if (part.size() > 0) {
        List<Grouping> own = groupings.stream().map(grouping -> grouping.on(part)).toList();
        sides.add(new Side(who, part, CalendarMonth.of(part), own));
      }
    }
    return List.copyOf(sides);
  }

  private static int part(Timeline timeline, int row) {
    return WhoChose.isItem(timeline, row) ? WhoChose.of(timeline, row).ordinal() : -1;
  }

  /** Its items told apart that way. */
  Grouping by(Grouping.Level level) {
    return groupings.get(level.ordinal());
  }

  /** Its rows of a month that are in any of those groups. */
  IntStream rows(CalendarMonth month, Grouping.Level level, List<Integer> groups) {
    Grouping grouping = by(level);
    return IntStream.range(month.from(), month.to())
        .filter(row -> groups.contains(grouping.of(row)));
  }
}
