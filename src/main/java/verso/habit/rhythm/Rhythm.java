package verso.habit.rhythm;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import verso.habit.Items;
import verso.habit.Timeline;

/**
 * At which hours things were done, counted in one pass.
 *
 * @param timeline what was counted
 * @param whole all of it
 * @param platforms by the id of the platform
 * @param months by the local month, counted from January of the year 0
 * @param quiet the longest quiet stretch, if there is any
 */
record Rhythm(
    Timeline timeline,
    HourGrid whole,
    Map<String, HourGrid> platforms,
    Map<Integer, HourGrid> months,
    Optional<QuietWindow> quiet) {
  /** The hours of a timeline whose times of day are known. */
  static Rhythm of(Timeline timeline) {
    Items items = Items.of(timeline);
    var whole = new HourGrid();
    var months = new TreeMap<Integer, HourGrid>();
    var streams = new HourGrid[timeline.streams().size()];
    var platforms = new TreeMap<String, HourGrid>();
    for (int stream = 0; stream < streams.length; stream++) {
      streams[stream] =
          platforms.computeIfAbsent(
              timeline.streams().get(stream).platform(), platform -> new HourGrid());
    }
    int day = Integer.MIN_VALUE;
    HourGrid month = whole;
    for (int row = 0; row < timeline.size(); row++) {
      // Finding the month takes longer than all else, and only changes with the day.
      int today = timeline.day(row);
      if (today != day) {
        day = today;
        month = months.computeIfAbsent(timeline.month(row), number -> new HourGrid());
      }
      add(items, row, month);
      add(items, row, streams[timeline.stream(row)]);
    }
    months.values().forEach(whole::addLater);
    platforms.values().removeIf(grid -> grid.events() == 0);
    return new Rhythm(timeline, whole, platforms, months, quiet(timeline, whole));
  }

  private static Optional<QuietWindow> quiet(Timeline timeline, HourGrid whole) {
    return QuietWindow.of(whole.dailyShares(whole.opportunities(timeline.clock())));
  }

  /** The hours of each part of a timeline, parts being numbered in the order of time. */
  static Map<Integer, HourGrid> parts(Timeline timeline, IntUnaryOperator partOfRow) {
    Items items = Items.of(timeline);
    var parts = new TreeMap<Integer, HourGrid>();
    for (int row = 0; row < timeline.size(); row++) {
      add(items, row, parts.computeIfAbsent(partOfRow.applyAsInt(row), part -> new HourGrid()));
    }
    return parts;
  }

  private static void add(Items items, int row, HourGrid grid) {
    Timeline timeline = items.timeline();
    int length = items.isStated(row) ? timeline.seconds(row) : -1;
    grid.add(timeline.clock(), items.start(row), length);
  }
}
