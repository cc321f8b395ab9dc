package verso.habit.streaks;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import verso.habit.Timeline;
import verso.measure.Mark;

/** Weighs sessions by how much bad news they hold, how long they were and how late. */
final class HeavyNews {
  /** Crime, disasters, war and conflicts, politics: ids of the content taxonomy. */
  private static final Set<String> TOPICS = Set.of("380", "381", "389", "386");

  /** A session that long counts in full, in minutes. */
  static final double FULL_MINUTES = 30;

  /** How much more a session at night counts. */
  static final double NIGHT = 1.5;

  private static final int NIGHT_FROM = 22;
  private static final int NIGHT_TO = 5;

  private final Timeline timeline;
  private final BitSet heavyTopics = new BitSet();

  HeavyNews(Timeline timeline) {
    this.timeline = timeline;
    List<List<String>> topics = timeline.topics();
    for (int topic = 0; topic < topics.size(); topic++) {
      heavyTopics.set(topic, topics.get(topic).stream().anyMatch(TOPICS::contains));
    }
  }

  /** Whether a row is of bad news, by its words or its topic. */
  boolean isHeavy(int row) {
    return timeline.is(row, Mark.BAD_NEWS) || heavyTopics.get(timeline.topic(row));
  }

  /** How many rows from one to another, the last excluded, are. */
  int heavy(int from, int to) {
    int count = 0;
    for (int row = from; row < to; row++) {
      count += isHeavy(row) ? 1 : 0;
    }
    return count;
  }

  /** Whether an hour of the day is late: from ten in the evening to five in the morning. */
  static boolean isLate(int hour) {
    return hour >= NIGHT_FROM || hour < NIGHT_TO;
  }

  /**
   * The weight of a session, 0 to 1.5.
   *
   * @param share of its items that are bad news
   * @param minutes how long it was
   * @param hour of the day at which it began
   */
  static double weight(double share, double minutes, int hour) {
    return share * Math.min(1, minutes / FULL_MINUTES) * (isLate(hour) ? NIGHT : 1);
  }

  /** The mean of the heaviest tenth; 0 of none. */
  static double index(double[] weights) {
    if (weights.length == 0) {
      return 0;
    }
    double[] sorted = weights.clone();
    Arrays.sort(sorted);
    int tenth = Math.max(1, (int) Math.round(sorted.length / 10.0));
    return Arrays.stream(sorted, sorted.length - tenth, sorted.length).average().orElseThrow();
  }
}
