package verso.persona;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Grounds;
import verso.claim.Lacking;
import verso.claim.Period;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Habits;
import verso.habit.Span;
import verso.habit.Timeline;

/** Ads over time: by day and method, to be drawn, and the last 90 days beside the 90 before. */
final class AdsByDay {
  /** Days of each of the two times that are compared. */
  static final int WINDOW = 90;

  /** More days than this are drawn as months. */
  private static final int MOST_DAYS = 731;

  private final Habits habits;
  private final AdColumns columns;
  private final TreeMap<Integer, long[]> days = new TreeMap<>();

  AdsByDay(Habits habits, AdColumns columns) {
    this.habits = habits;
    this.columns = columns;
    for (int row = 0; row < columns.size(); row++) {
      days.computeIfAbsent(columns.day(row), d -> new long[AdMethod.values().length])[
          columns.method(row).ordinal()]++;
    }
  }

  Findings findings() {
    Findings found = compared().with(drawn());
    boolean hasMethods =
        days.values().stream().anyMatch(day -> sum(day) > day[AdMethod.UNSTATED.ordinal()]);
    return hasMethods ? found.with(Sentence.of("note.adMethods")) : found;
  }

  /** Grounds for a figure about all ads of a known day. */
  static Grounds grounds(AdColumns columns, String unit) {
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    Period period = Period.UNDATED;
    var active = new BitSet();
    for (int row = 0; row < columns.size(); row++) {
      period = period.with(Instant.ofEpochMilli(columns.millis(row)));
      first = Math.min(first, columns.day(row));
      last = Math.max(last, columns.day(row));
      active.set(Math.max(0, columns.day(row)));
    }
    return Grounds.of(unit, period, (double) active.cardinality() / (last - first + 1));
  }

  /** By day where there is an ad a day, by month where there are fewer. */
  private Rows drawn() {
    int span = days.lastKey() - days.firstKey() + 1;
    boolean isByDay = span <= MOST_DAYS && columns.size() >= span;
    var buckets = new TreeMap<LocalDate, long[]>();
    days.forEach((day, counts) -> {
      LocalDate date = LocalDate.ofEpochDay(day);
      buckets.merge(isByDay ? date : date.withDayOfMonth(1), counts.clone(), AdsByDay::added);
    });
    return new Rows(
        "adPressure",
        buckets.entrySet().stream()
            .map(bucket -> row(bucket.getKey(), isByDay, bucket.getValue()))
            .toList());
  }

  private static long[] added(long[] one, long[] other) {
    for (int i = 0; i < one.length; i++) {
      one[i] += other[i];
    }
    return one;
  }

  private static Map<String, Object> row(LocalDate from, boolean isDay, long[] counts) {
    var methods = new LinkedHashMap<String, Object>();
    for (AdMethod method : AdMethod.values()) {
      methods.put(method.column(), counts[method.ordinal()]);
    }
    int length = isDay ? 1 : from.lengthOfMonth();
    return Rows.row(
        "from", from.toString(), "days", length, "ads", sum(counts), "methods", methods);
  }

  private static long sum(long[] counts) {
    long sum = 0;
    for (long count : counts) {
      sum += count;
    }
    return sum;
  }

  /** Self over time: only where the log reaches back far enough for both times. */
  private Findings compared() {
    int last = days.lastKey();
    int earlier = last - 2 * WINDOW;
    int later = last - WINDOW;
    BitSet active = activeDays(earlier + 1, last);
    int before = active.get(0, WINDOW).cardinality();
    int after = active.get(WINDOW, 2 * WINDOW).cardinality();
    boolean isEnough =
        days.firstKey() <= earlier + 1
            && columns.size() >= Span.FEWEST_EVENTS
            && Math.min(before, after) >= Span.FEWEST_DAYS;
    Period period = grounds(columns, "").period();
    if (!isEnough) {
      return Findings.lacking(
          new Lacking(
              "ads.perActiveDay",
              columns.size(),
              period,
              Sentence.of(
                  "lacking.ads.perActiveDay",
                  "ads",
                  columns.size(),
                  "days",
                  last - days.firstKey() + 1,
                  "needed",
                  2 * WINDOW)));
    }
    long adsBefore = ads(earlier + 1, later);
    long adsAfter = ads(later + 1, last);
    return Findings.of(
        figure((double) adsBefore / before, (double) adsAfter / after, adsBefore + adsAfter));
  }

  private Figure figure(double before, double after, long n) {
    Period period =
        new Period(
            Optional.of(instant(days.lastKey() - 2 * WINDOW + 1)),
            Optional.of(instant(days.lastKey() + 1)));
    Grounds grounds = grounds(columns, "per day");
    return new Figure(
            "ads.perActiveDay",
            after,
            n,
            Sentence.of(
                "figure.ads.perActiveDay", "before", before, "after", after, "days", WINDOW))
        .on(
            Grounds.of("per day", period, grounds.coverage().orElse(0))
                .given("windowDays", WINDOW, "before", before));
  }

  private Instant instant(int day) {
    return Instant.ofEpochMilli(columns.clock().millis(day * 86_400_000L));
  }

  private long ads(int fromDay, int toDay) {
    return days.subMap(fromDay, true, toDay, true).values().stream().mapToLong(AdsByDay::sum).sum();
  }

  /** Days on which the platforms that show ads recorded anything, as offsets from the first. */
  private BitSet activeDays(int from, int to) {
    var active = new BitSet();
    days.subMap(from, true, to, true).keySet().forEach(day -> active.set(day - from));
    Timeline use = habits.use();
    for (int row = 0; row < use.size(); row++) {
      int day = use.day(row);
      if (day >= from && day <= to && columns.platforms().contains(use.platform(row))) {
        active.set(day - from);
      }
    }
    return active;
  }
}
