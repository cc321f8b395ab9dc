package verso.habit.streaks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Grounds;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.claim.TimeSpan;
import verso.habit.Analysis;
import verso.habit.Habits;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.measure.Mark;

/** How much of the time a machine chose what came next, where platforms log it. */
public final class AutoplayAnalysis implements Analysis {
  /** The last days are held against as many before them. */
  static final int WINDOW_DAYS = 90;

  @Override
  public Findings of(Habits habits) {
    Timeline use = habits.use();
    Map<String, List<Timeline>> logging = Accounts.byPlatform(use);
    logging.keySet().retainAll(Accounts.byPlatform(use, row -> isLogged(use, row)).keySet());
    if (logging.isEmpty()) {
      Span span = Span.of(use);
      return Findings.lacking(
          new Lacking("autoplay.share", 0, span.period(), Sentence.of("lacking.autoplay.none")));
    }
    Findings found = Findings.NONE;
    var rows = new ArrayList<Map<String, Object>>();
    for (var accounts : logging.entrySet()) {
      String platform = accounts.getKey();
      // A length only says something of what plays; searches of the same platform do not.
      Timeline playable = playable(Accounts.together(use, accounts.getValue()));
      PlayTime time = new PlayTime(playable);
      found = found.and(of(platform, playable, time));
      rows.addAll(AutoplayMonths.rows(platform, playable));
    }
    return found.with(new Rows("autoplayByMonth", rows));
  }

  private static boolean isLogged(Timeline timeline, int row) {
    return timeline.is(row, Mark.PICKED) || timeline.is(row, Mark.PLAYED_ON);
  }

  /** Rows of the kinds of which the platform logs who chose them. */
  private static Timeline playable(Timeline timeline) {
    var kinds = new TreeSet<Integer>();
    for (int row = 0; row < timeline.size(); row++) {
      if (isLogged(timeline, row)) {
        kinds.add(timeline.kind(row).ordinal());
      }
    }
    return timeline.where(row -> kinds.contains(timeline.kind(row).ordinal()));
  }

  private static Findings of(String platform, Timeline playable, PlayTime time) {
    Timeline counted = playable.where(row -> isLogged(playable, row) && playable.seconds(row) >= 0);
    Span span = Span.of(counted);
    long seconds = time.machine(0, time.end()) + time.picked(0, time.end());
    if (!span.isEnough() || seconds == 0) {
      return Findings.lacking(lacking("autoplay.share", platform, span));
    }
    return Findings.of(share(platform, time, span)).and(change(platform, counted, time, span));
  }

  private static Figure share(String platform, PlayTime time, Span span) {
    Grounds grounds =
        span.grounds("share").given("unlogged", time.unlogged(), "unmeasured", time.unmeasured());
    int left = time.unlogged() + time.unmeasured();
    return new Figure(
            "autoplay.share." + platform,
            time.share(),
            time.logged(),
            Sentence.of(
                "figure.autoplay.share",
                "platforms",
                List.of(platform),
                "share",
                time.share(),
                "lasting",
                lasting(time.machine(0, time.end())),
                "of",
                lasting(time.machine(0, time.end()) + time.picked(0, time.end()))))
        .on(left == 0 ? grounds : grounds.but(Sentence.of("caveat.autoplay.unlogged", "n", left)));
  }

  private static Findings change(String platform, Timeline counted, PlayTime time, Span span) {
    Span after = window(counted, time.end() - WINDOW_DAYS, time.end());
    Span before = window(counted, time.end() - 2 * WINDOW_DAYS, time.end() - WINDOW_DAYS);
    if (!after.isEnough() || !before.isEnough()) {
      return Findings.lacking(
          lacking("autoplay.change", platform, after.events() < before.events() ? after : before));
    }
    PlayTime.Change change = time.change(WINDOW_DAYS);
    boolean isClear = change.low() > 0 || change.high() < 0;
    return Findings.of(
        new Figure(
                "autoplay.change." + platform,
                change.after() - change.before(),
                after.events() + before.events(),
                Sentence.of(
                    isClear ? "figure.autoplay.change" : "figure.autoplay.same",
                    "platforms",
                    List.of(platform),
                    "before",
                    change.before(),
                    "after",
                    change.after(),
                    "days",
                    WINDOW_DAYS))
            .between(change.low(), change.high())
            .on(span.grounds("share").given("days", WINDOW_DAYS, "seed", PlayTime.SEED)));
  }

  private static Span window(Timeline timeline, int fromDay, int toDay) {
    return Span.of(
        timeline.where(row -> timeline.day(row) >= fromDay && timeline.day(row) < toDay));
  }

  private static Lacking lacking(String id, String platform, Span span) {
    return new Lacking(
        id + "." + platform,
        span.events(),
        span.period(),
        Sentence.of(
            "lacking." + id,
            "platforms",
            List.of(platform),
            "n",
            span.events(),
            "days",
            span.activeDays(),
            "fewest",
            Span.FEWEST_EVENTS,
            "fewestDays",
            Span.FEWEST_DAYS,
            "window",
            WINDOW_DAYS));
  }

  private static TimeSpan lasting(double seconds) {
    return new TimeSpan(seconds, seconds);
  }
}
