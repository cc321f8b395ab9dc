package verso.habit.use;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.TimeSpan;
import verso.habit.Analysis;
import verso.habit.Habits;
import verso.habit.Session;
import verso.habit.Sessions;

/** How long and how often platforms were used, by sittings. */
public final class SessionsAnalysis implements Analysis {
  private static final Duration WINDOW = Duration.ofDays(90);

  @Override
  public Findings of(Habits habits) throws IOException {
    Sessions sessions = habits.sessions();
    List<AccountUse> each = AccountUse.ofEachPlatform(sessions);
    AccountUse together = AccountUse.of(sessions.together());
    Findings found = Findings.NONE;
    if (each.size() > 1) {
      found = found.and(of(together));
    }
    for (AccountUse one : each) {
      found = found.and(of(one)).and(SkipFigures.of(one));
    }
    return found
        .and(Findings.of(new LongestSessions(habits).of(each)))
        .with(MonthlyUse.table(each, together), MonthlyUse.gaps(each, together));
  }

  private static Findings of(AccountUse use) {
    if (!use.span().isEnough()) {
      return Findings.lacking(use.lacking("sessions.minutesPerDay", "lacking.sessions.few"));
    }
    var figures = new ArrayList<Figure>();
    List<Session> list = use.sessions().list();
    DayMinutes all = DayMinutes.of(list);
    if (use.source().hasMinutes() || use.isTogether()) {
      figures.addAll(change(use));
      figures.add(perDay(use, all));
      figures.add(median(use));
    }
    figures.add(
        new Figure(
                use.id("sessions.perDay"),
                all.sessionsPerDay(),
                all.sessions(),
                use.sentence(
                    "figure.sessions.perDay",
                    "perDay",
                    Math.round(all.sessionsPerDay() * 10) / 10.0))
            .on(use.grounds("per day")));
    Findings found = Findings.of(figures.toArray(Figure[]::new));
    return use.source().hasMinutes() || use.isTogether()
        ? found
        : found.and(
            Findings.lacking(
                use.lacking("sessions.minutesPerDay", "lacking.sessions." + use.source())));
  }

  private static Figure perDay(AccountUse use, DayMinutes all) {
    Figure figure =
        use.minutes(
            "sessions.minutesPerDay",
            all.lowPerDay(),
            all.highPerDay(),
            use.sentence(
                "figure.sessions.minutesPerDay",
                "time",
                new TimeSpan(all.lowPerDay(), all.highPerDay()),
                "days",
                all.activeDays()));
    if (use.isTogether()) {
      return figure.on(figure.grounds().beside("selfreport"));
    }
    return use.sessions().platform().equals("tiktok")
        ? figure.on(figure.grounds().beside("tiktok.teenMin"))
        : figure;
  }

  /** The last 90 days and the 90 before; none where either holds too little. */
  private static List<Figure> change(AccountUse use) {
    List<Session> list = use.sessions().list();
    long end = list.getLast().start() + 1;
    int last = DayMinutes.firstAt(list, end - WINDOW.toMillis());
    int before = DayMinutes.firstAt(list, end - 2 * WINDOW.toMillis());
    DayMinutes now = DayMinutes.of(list, last, list.size());
    DayMinutes then = DayMinutes.of(list, before, last);
    if (!now.isEnough() || !then.isEnough()) {
      return List.of();
    }
    Figure figure =
        use.minutes(
            "sessions.change",
            now.lowPerDay() - then.lowPerDay(),
            now.highPerDay() - then.highPerDay(),
            use.sentence(
                "figure.sessions.change",
                "now",
                new TimeSpan(now.lowPerDay(), now.highPerDay()),
                "then",
                new TimeSpan(then.lowPerDay(), then.highPerDay())));
    double least = Math.min(figure.low(), figure.high());
    return List.of(figure.between(least, Math.max(figure.low(), figure.high())));
  }

  private static Figure median(AccountUse use) {
    List<Session> list = use.sessions().list();
    double low = median(IntStream.range(0, list.size()).map(i -> list.get(i).lowSeconds()));
    double high = median(IntStream.range(0, list.size()).map(i -> list.get(i).highSeconds()));
    return use.minutes(
        "sessions.median",
        low,
        high,
        use.sentence(
            "figure.sessions.median", "time", new TimeSpan(low, high), "sessions", list.size()));
  }

  /** The middle one; of an even number the mean of both. */
  static double median(IntStream values) {
    int[] sorted = values.toArray();
    Arrays.sort(sorted);
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1
        ? sorted[middle]
        : ((double) sorted[middle - 1] + sorted[middle]) / 2;
  }
}
