package verso.habit.use;

import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.claim.TimeSpan;
import verso.habit.Habits;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.measure.Mark;

/** How soon after a notification the platform it came from was used. */
final class Notifications {
  /** Fewer show no habit. */
  private static final int FEWEST = 20;

  private static final int AT_ONCE_MILLIS = 60_000;

  private Notifications() {}

  /** A figure for each platform that logs both; a lack where none does. */
  static Findings of(Habits habits) {
    Timeline all = habits.timeline();
    Timeline notified = all.where(row -> all.isTimed(row) && all.is(row, Mark.NOTIFIED));
    var platforms = new TreeSet<String>();
    IntStream.range(0, notified.size()).forEach(row -> platforms.add(notified.platform(row)));
    Findings found = Findings.NONE;
    for (String platform : platforms) {
      found = found.and(of(habits.use(), notified, platform));
    }
    return platforms.isEmpty()
        ? Findings.lacking(lacking("checks.notified", 0, Period.UNDATED))
        : found;
  }

  private static Findings of(Timeline use, Timeline notified, String platform) {
    Timeline calls = notified.where(row -> notified.platform(row).equals(platform));
    Timeline opened = use.where(row -> use.platform(row).equals(platform));
    long[] pauses =
        IntStream.range(0, calls.size())
            .filter(row -> opened.firstAt(calls.millis(row)) < opened.size())
            .mapToLong(row -> opened.millis(opened.firstAt(calls.millis(row))) - calls.millis(row))
            .sorted()
            .toArray();
    Span span = Span.of(calls);
    String id = "checks.notified." + platform;
    if (pauses.length < FEWEST || !Span.of(opened).isEnough()) {
      return Findings.lacking(lacking(id, pauses.length, span.period()));
    }
    double median = pauses[pauses.length / 2] / 1000.0;
    double share =
        (double) Arrays.stream(pauses).filter(pause -> pause <= AT_ONCE_MILLIS).count()
            / pauses.length;
    return Findings.of(
        new Figure(
                id,
                median / 60,
                pauses.length,
                Sentence.of(
                    "figure.checks.notified",
                    "platforms",
                    List.of(platform),
                    "time",
                    new TimeSpan(median, median),
                    "share",
                    share,
                    "seconds",
                    AT_ONCE_MILLIS / 1000))
            .on(
                span.grounds("minutes")
                    .given("atOnceSeconds", AT_ONCE_MILLIS / 1000, "atOnceShare", share)
                    .but(Sentence.of("caveat.checks.notified"))));
  }

  private static Lacking lacking(String id, int n, Period period) {
    return new Lacking(
        id, n, period, Sentence.of("lacking.checks.notified", "events", n, "fewest", FEWEST));
  }
}
