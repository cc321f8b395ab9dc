package verso.habit.guess;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The last thirty days of an account, and the thirty before. */
final class GrowthWindow {
  private static final Duration WINDOW = Duration.ofDays(TopicGrowth.WINDOW_DAYS);

  private final Course course;
  private final int from;
  private final int middle;
  private final int[] now;
  private final int[] before;
  private final int[] days;

  GrowthWindow(Course course) {
    this.course = course;
    this.from = course.firstAt(course.last() - 2 * WINDOW.toMillis() + 1);
    this.middle = course.firstAt(course.last() - WINDOW.toMillis() + 1);
    this.now = counted(middle, course.size());
    this.before = counted(from, middle);
    this.days = days();
  }

  private int[] counted(int first, int end) {
    int[] counts = new int[course.timeline().topics().size()];
    for (int i = first; i < end; i++) {
      counts[course.timeline().topic(course.rows()[i])]++;
    }
    return counts;
  }

  private int[] days() {
    int[] counts = new int[now.length];
    int[] last = new int[now.length];
    Arrays.fill(last, -1);
    for (int i = from; i < course.size(); i++) {
      int topic = course.timeline().topic(course.rows()[i]);
      int day = age(i);
      counts[topic] += day != last[topic] ? 1 : 0;
      last[topic] = day;
    }
    return counts;
  }

  /** How many days of 24 hours ago, counted back from the end. */
  private int age(int i) {
    return (int) ((course.last() - course.millis(i)) / Duration.ofDays(1).toMillis());
  }

  /** The account. */
  Course course() {
    return course;
  }

  /** When the thirty days before began. */
  Instant from() {
    return Instant.ofEpochMilli(course.last()).minus(WINDOW).minus(WINDOW);
  }

  /** When the last thirty days ended. */
  Instant to() {
    return Instant.ofEpochMilli(course.last());
  }

  /** How often every topic came up. */
  Stream<TopicGrowth> growths() {
    return IntStream.range(0, now.length)
        .mapToObj(t ->
            new TopicGrowth(t, days[t], now[t], before[t], course.size() - middle, middle - from));
  }

  /** The rows of a topic in both windows. */
  int[] rows(int topic) {
    return IntStream.of(course.rows())
        .skip(from)
        .filter(row -> course.timeline().topic(row) == topic)
        .toArray();
  }

  /** The days of both windows, to be dealt anew. */
  WindowShuffle shuffled(TopicGrowth growth) {
    int dealt = 2 * TopicGrowth.WINDOW_DAYS;
    int[] of = new int[dealt];
    int[] all = new int[dealt];
    for (int i = from; i < course.size(); i++) {
      int day = dealt - 1 - age(i);
      all[day]++;
      of[day] += course.timeline().topic(course.rows()[i]) == growth.topic() ? 1 : 0;
    }
    return new WindowShuffle(of, all);
  }
}
