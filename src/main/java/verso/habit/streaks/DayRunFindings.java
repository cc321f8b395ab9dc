package verso.habit.streaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Days;
import verso.habit.Habits;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.measure.Mark;

/** Says on how many days in a row each platform was used. */
final class DayRunFindings {
  private final Habits habits;

  DayRunFindings(Habits habits) {
    this.habits = habits;
  }

  Findings all() {
    Timeline timeline = habits.timeline();
    Timeline done = timeline.where(row -> isDone(timeline, row));
    var figures = new ArrayList<Figure>();
    var lacking = new ArrayList<Lacking>();
    var rows = new ArrayList<Map<String, Object>>();
    for (var accounts : Accounts.byPlatform(done).entrySet()) {
      String platform = accounts.getKey();
      Timeline used = Accounts.together(done, accounts.getValue());
      Span span = Span.of(used);
      if (!span.isEnough()) {
        lacking.add(lacking(platform, span));
        continue;
      }
      DayRun run = DayRun.longest(used);
      figures.add(figure(platform, run, span));
      rows.add(row(platform, run));
    }
    List<Rows> tables = rows.isEmpty() ? List.of() : List.of(new Rows("dailyStreaks", rows));
    return new Findings(List.of(), figures, lacking, List.of(), tables);
  }

  /** What the person did; a day is enough here, so that lists without a time of day count, too. */
  private static boolean isDone(Timeline timeline, int row) {
    return !timeline.is(row, Mark.NOTIFIED)
        && !timeline.is(row, Mark.OTHERS)
        && switch (timeline.kind(row)) {
          case AD_IMPRESSION, OFF_PLATFORM, CONVERSION -> false;
          case MESSAGE -> timeline.is(row, Mark.OWN);
          default -> true;
        };
  }

  private static Lacking lacking(String platform, Span span) {
    return new Lacking(
        "daily.longest." + platform,
        span.events(),
        span.period(),
        Sentence.of(
            "lacking.daily.longest",
            "platforms",
            List.of(platform),
            "days",
            span.activeDays(),
            "n",
            span.events(),
            "fewestDays",
            Span.FEWEST_DAYS,
            "fewest",
            Span.FEWEST_EVENTS));
  }

  private static Figure figure(String platform, DayRun run, Span span) {
    return new Figure(
            "daily.longest." + platform,
            run.days(),
            span.activeDays(),
            Sentence.of(
                "figure.daily.longest",
                "platforms",
                List.of(platform),
                "days",
                run.days(),
                "from",
                Days.of(run.first()),
                "to",
                Days.of(run.last()),
                "active",
                span.activeDays()))
        .on(span.grounds("count"));
  }

  private static Map<String, Object> row(String platform, DayRun run) {
    return Rows.row(
        "platform",
        platform,
        "days",
        run.days(),
        "from",
        Days.of(run.first()),
        "to",
        Days.of(run.last()));
  }
}
