package verso.habit.variety;

import java.util.List;
import java.util.TreeMap;
import verso.habit.Timeline;

/**
 * A way to tell items apart: by branch of the topic tree, by topic or by maker. Numbers do not
 * depend on the order in which the index hands out its traces.
 */
final class Grouping {

  /** What items are told apart by. */
  enum Level {
    BRANCH,
    TOPIC,
    MAKER
  }

  private final Level level;
  private final Timeline timeline;
  private final int[] byTopic;
  private final List<String> topics;
  private final int largest;

  private Grouping(
      Level level, Timeline timeline, int[] byTopic, List<String> topics, int largest) {
    this.level = level;
    this.timeline = timeline;
    this.byTopic = byTopic;
    this.topics = topics;
    this.largest = largest;
  }

  /** Tells the items of a timeline apart. */
  static Grouping of(Level level, Timeline timeline) {
    if (level == Level.MAKER) {
      return new Grouping(level, timeline, new int[0], List.of(), largestMaker(timeline));
    }
    List<List<String>> paths = timeline.topics();
    var numbers = new TreeMap<String, Integer>();
    paths.stream().filter(path -> !path.isEmpty()).forEach(path -> numbers.put(id(level, path), 0));
    int next = 1;
    for (var entry : numbers.entrySet()) {
      entry.setValue(next++);
    }
    int[] byTopic =
        paths.stream()
            .mapToInt(path -> path.isEmpty() ? 0 : numbers.get(id(level, path)))
            .toArray();
    return new Grouping(level, timeline, byTopic, List.copyOf(numbers.keySet()), numbers.size());
  }

  private static String id(Level level, List<String> path) {
    return level == Level.BRANCH ? path.getFirst() : path.getLast();
  }

  private static int largestMaker(Timeline timeline) {
    int largest = 0;
    for (int row = 0; row < timeline.size(); row++) {
      largest = Math.max(largest, timeline.maker(row));
    }
    return largest;
  }

  /** The same for a part of the timeline. */
  Grouping on(Timeline part) {
    return new Grouping(level, part, byTopic, topics, largest);
  }

  Level level() {
    return level;
  }

  /** The number of a row's group, from 1 on; 0 where it is in none that is known. */
  int of(int row) {
    return level == Level.MAKER ? timeline.maker(row) : byTopic[timeline.topic(row)];
  }

  /** No group has a larger number. */
  int largest() {
    return largest;
  }

  /** The id of the topic or branch of that number. */
  String topic(int number) {
    return topics.get(number - 1);
  }
}
