package verso.habit.rhythm;

import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Analysis;
import verso.habit.Habits;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.habit.WallClock;

/** At which hours of the day and the week things were done, how regularly, and how late. */
public final class RhythmAnalysis implements Analysis {
  /** Below this the times are spread so evenly that their mean says nothing. */
  private static final double GATHERED = 0.2;

  private static final int FIRST_OF_WEEKEND = 5;

  @Override
  public Findings of(Habits habits) throws IOException {
    Timeline use = habits.use();
    Span span = Span.of(use);
    if (!span.isEnough()) {
      return Findings.lacking(lacking("rhythm.regularity", span));
    }
    Rhythm rhythm = Rhythm.of(use);
    return Findings.of(regularity(rhythm, span), weekend(rhythm, span))
        .and(QuietStretch.of(rhythm, span))
        .and(NightShare.of(rhythm, span))
        .and(RhythmShift.of(habits))
        .with(new Rows("rhythmHours", hours(rhythm)));
  }

  /** Too little for any rate. */
  static Lacking lacking(String id, Span span) {
    return new Lacking(
        id,
        span.events(),
        span.period(),
        Sentence.of(
            "lacking." + id,
            "n",
            span.events(),
            "days",
            span.activeDays(),
            "fewestDays",
            Span.FEWEST_DAYS,
            "fewestEvents",
            Span.FEWEST_EVENTS));
  }

  /** A time of day as people say it: to five minutes. */
  static LocalTime spoken(double minutesAfterMidnight) {
    long minutes = Math.round(minutesAfterMidnight / 5) * 5;
    return LocalTime.ofSecondOfDay(Math.floorMod(minutes, MeanHour.MINUTES) * 60L);
  }

  private static Figure regularity(Rhythm rhythm, Span span) {
    MeanHour mean = rhythm.whole().meanHour();
    boolean isGathered = mean.strength() >= GATHERED;
    return new Figure(
            "rhythm.regularity",
            mean.strength(),
            mean.n(),
            Sentence.of(
                isGathered ? "figure.rhythm.regularity" : "figure.rhythm.spread",
                "strength",
                mean.strength(),
                "time",
                spoken(mean.hour() * 60)))
        .on(
            span.grounds("")
                .given("meanHour", mean.hour(), "zone", zone(rhythm))
                .but(Sentence.of("caveat.rhythm.twoPeaks")));
  }

  static String zone(Rhythm rhythm) {
    return rhythm.timeline().clock().zone().getId();
  }

  private static Figure weekend(Rhythm rhythm, Span span) {
    HourGrid whole = rhythm.whole();
    double[] chances = whole.opportunities(rhythm.timeline().clock());
    double ratio = perDay(whole, chances, true) / perDay(whole, chances, false);
    return new Figure(
            "rhythm.weekend",
            ratio,
            whole.events(),
            Sentence.of(
                "figure.rhythm.weekend",
                "ratio",
                ratio,
                "weekend",
                perDay(whole, chances, true),
                "week",
                perDay(whole, chances, false)))
        .on(span.grounds("lift").given("zone", zone(rhythm)));
  }

  private static double perDay(HourGrid grid, double[] chances, boolean ofWeekend) {
    double hours =
        IntStream.range(0, HourGrid.CELLS)
            .filter(cell -> isWeekend(cell) == ofWeekend)
            .mapToDouble(cell -> chances[cell])
            .sum();
    return grid.sum(Weight.EVENTS, cell -> isWeekend(cell) == ofWeekend) / (hours / HourGrid.HOURS);
  }

  private static boolean isWeekend(int cell) {
    return cell / HourGrid.HOURS >= FIRST_OF_WEEKEND;
  }

  /** The week as a picture: seven rows for the whole, then seven for each platform. */
  private static List<Map<String, Object>> hours(Rhythm rhythm) {
    WallClock clock = rhythm.timeline().clock();
    var rows = new ArrayList<>(week("", rhythm.whole(), clock));
    rhythm.platforms().forEach((id, grid) -> rows.addAll(week(id, grid, clock)));
    return rows;
  }

  private static List<Map<String, Object>> week(String platform, HourGrid grid, WallClock clock) {
    double[] chances = grid.opportunities(clock);
    return IntStream.range(0, HourGrid.DAYS)
        .mapToObj(day ->
            Rows.row(
                "platform",
                platform,
                "weekday",
                day + 1,
                "events",
                cells(day).mapToObj(grid::events).toList(),
                "minutes",
                cells(day).mapToObj(cell -> Math.round(grid.seconds(cell) / 60.0)).toList(),
                "hours",
                cells(day).mapToObj(cell -> chances[cell]).toList()))
        .toList();
  }

  private static IntStream cells(int day) {
    return IntStream.range(day * HourGrid.HOURS, (day + 1) * HourGrid.HOURS);
  }
}
