package verso.habit;

import java.time.Duration;
import java.time.Instant;
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

  GrowthWindow(Course course) {
    this.course = course;
    this.from = course.firstAt(course.last() - 2 * WINDOW.toMillis() + 1);
    this.middle = course.firstAt(course.last() - WINDOW.toMillis() + 1);
    this.now = counted(middle, course.size());
    this.before = counted(from, middle);
  }

  private int[] counted(int first, int end) {
    int[] counts = new int[course.timeline().topics().size()];
    for (int i = first; i < end; i++) {
      counts[course.timeline().topic(course.rows()[i])]++;
    }
    return counts;
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
        .mapToObj(
            t -> new TopicGrowth(t, now[t], before[t], course.size() - middle, middle - from));
  }

  /** The rows of a topic in both windows. */
  int[] rows(int topic) {
    return IntStream.of(course.rows())
        .skip(from)
        .filter(row -> course.timeline().topic(row) == topic)
        .toArray();
  }

  /** The days of both windows, to be dealt anew; each 24 hours, counted back from the end. */
  WindowShuffle shuffled(TopicGrowth growth) {
    int days = 2 * TopicGrowth.WINDOW_DAYS;
    int[] of = new int[days];
    int[] all = new int[days];
    for (int i = from; i < course.size(); i++) {
      long age = course.last() - course.millis(i);
      int day = days - 1 - (int) (age / Duration.ofDays(1).toMillis());
      all[day]++;
      of[day] += course.timeline().topic(course.rows()[i]) == growth.topic() ? 1 : 0;
    }
    return new WindowShuffle(of, all);
  }
}
