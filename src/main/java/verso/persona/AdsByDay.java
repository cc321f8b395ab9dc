package verso.persona;

import java.time.Instant;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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

  /** Self over time: of the platforms whose logs reach over both times, and only of those. */
  private Findings compared() {
    int last = days.lastKey();
    int from = last - 2 * WINDOW + 1;
    Set<String> reaching = reaching(from, last - WINDOW / 2);
    long[] before = new long[WINDOW];
    long[] after = new long[WINDOW];
    for (int row = 0; row < columns.size(); row++) {
      int offset = columns.day(row) - from;
      if (offset >= 0 && reaching.contains(columns.platform(row))) {
        (offset < WINDOW ? before : after)[offset % WINDOW]++;
      }
    }
    BitSet active = activeDays(from, reaching, before, after);
    int activeBefore = active.get(0, WINDOW).cardinality();
    int activeAfter = active.get(WINDOW, 2 * WINDOW).cardinality();
    boolean isEnough =
        sum(before) + sum(after) >= Span.FEWEST_EVENTS
            && Math.min(activeBefore, activeAfter) >= Span.FEWEST_DAYS;
    return isEnough
        ? Findings.of(
            figure(
                reaching,
                (double) sum(before) / activeBefore,
                (double) sum(after) / activeAfter,
                sum(before) + sum(after),
                (double) active.cardinality() / (2 * WINDOW)))
        : lacking();
  }

  /** Platforms that log ads since that day at least, and until that day at least. */
  private Set<String> reaching(int since, int until) {
    var early = new TreeSet<String>();
    var late = new TreeSet<String>();
    for (int row = 0; row < columns.size(); row++) {
      if (columns.day(row) <= since) {
        early.add(columns.platform(row));
      }
      if (columns.day(row) >= until) {
        late.add(columns.platform(row));
      }
    }
    early.retainAll(late);
    return early;
  }

  private Findings lacking() {
    Sentence sentence =
        Sentence.of(
            "lacking.ads.perActiveDay",
            "ads",
            columns.size(),
            "days",
            days.lastKey() - days.firstKey() + 1,
            "needed",
            2 * WINDOW);
    return Findings.lacking(
        new Lacking("ads.perActiveDay", columns.size(), grounds(columns, "").period(), sentence));
  }

  private Figure figure(
      Set<String> platforms, double before, double after, long n, double coverage) {
    Period period = period(days.lastKey() - 2 * WINDOW + 1, platforms);
    Sentence sentence =
        Sentence.of(
            "figure.ads.perActiveDay",
            "platforms",
            platforms,
            "before",
            before,
            "after",
            after,
            "days",
            WINDOW);
    return new Figure("ads.perActiveDay", after, n, sentence)
        .on(
            Grounds.of("per day", period, coverage)
                .given("windowDays", WINDOW, "before", before, "platforms", platforms));
  }

  /** From the first to the last of their ads since that day. */
  private Period period(int from, Set<String> platforms) {
    Period period = Period.UNDATED;
    for (int row = 0; row < columns.size(); row++) {
      if (columns.day(row) >= from && platforms.contains(columns.platform(row))) {
        period = period.with(Instant.ofEpochMilli(columns.millis(row)));
      }
    }
    return period;
  }

  /** Days on which these platforms recorded anything, as offsets from the first. */
  private BitSet activeDays(int from, Set<String> platforms, long[] before, long[] after) {
    var active = new BitSet();
    for (int i = 0; i < WINDOW; i++) {
      active.set(i, before[i] > 0);
      active.set(i + WINDOW, after[i] > 0);
    }
    Timeline use = habits.use();
    for (int row = 0; row < use.size(); row++) {
      int offset = use.day(row) - from;
      if (offset >= 0 && offset < 2 * WINDOW && platforms.contains(use.platform(row))) {
        active.set(offset);
      }
    }
    return active;
  }
}
