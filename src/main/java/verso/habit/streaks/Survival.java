package verso.habit.streaks;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The chance that a session goes on, item after item.
 *
 * @param reached how many sessions have that many items at least, by number; the first entry is 0
 */
record Survival(int[] reached) {
  /** Items that are counted in, before and after one, to smooth its share. */
  private static final int WINDOW = 1;

  /**
   * What became of the sessions that reached an item.
   *
   * @param item its place in the session, from 1
   * @param continued how many of them went on to the next, of how many
   * @param smoothed the same with the items beside it
   */
  record Point(int item, Proportion continued, Proportion smoothed) {}

  /** The curve of sessions of these many items. */
  static Survival of(int[] items) {
    int longest = Arrays.stream(items).max().orElse(0);
    int[] reached = new int[longest + 2];
    for (int count : items) {
      reached[count]++;
    }
    for (int item = longest - 1; item >= 1; item--) {
      reached[item] += reached[item + 1];
    }
    reached[0] = 0;
    return new Survival(reached);
  }

  /** How many sessions there are. */
  int sessions() {
    return reached(1);
  }

  /** Of the items in a range, both ends included, how many were followed by another. */
  Proportion continued(int from, int to) {
    long hits = 0;
    long of = 0;
    for (int item = Math.max(1, from); item <= to; item++) {
      hits += reached(item + 1);
      of += reached(item);
    }
    return new Proportion(hits, of);
  }

  /** The curve up to the last item, and as long as so many sessions reach it. */
  List<Point> points(int last, int fewest) {
    return IntStream.rangeClosed(1, last)
        .takeWhile(item -> reached(item) >= fewest)
        .mapToObj(
            item -> new Point(item, continued(item, item), continued(item - WINDOW, item + WINDOW)))
        .toList();
  }

  private int reached(int item) {
    return item < reached.length ? reached[item] : 0;
  }
}
