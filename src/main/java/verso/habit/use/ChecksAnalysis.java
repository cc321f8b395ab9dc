package verso.habit.use;

import java.io.IOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Sentence;
import verso.claim.TimeSpan;
import verso.habit.Analysis;
import verso.habit.Cuts;
import verso.habit.Habits;
import verso.habit.Items;
import verso.habit.Session;
import verso.habit.Sessions;

/** Short looks, quick returns, and what came of notifications and of looking. */
public final class ChecksAnalysis implements Analysis {
  /** Shorter sessions are checks (Wilcockson et al., 2018). */
  static final int CHECK_SECONDS = 15;

  /** Who is back sooner has hardly left. */
  private static final Duration BACK_SOON = Duration.ofMinutes(10);

  /** Fewer returns show no habit. */
  private static final int FEWEST_RETURNS = 20;

  @Override
  public Findings of(Habits habits) throws IOException {
    Findings found = Findings.NONE;
    for (AccountUse use : AccountUse.ofEachPlatform(habits.sessions())) {
      if (!use.span().isEnough()) {
        found = found.and(Findings.lacking(use.lacking("checks.perDay", "lacking.sessions.few")));
      } else if (use.source().hasMinutes()) {
        found = found.and(checks(use)).and(returns(use));
      }
    }
    return found.and(Notifications.of(habits)).and(Rewards.of(habits));
  }

  private static Findings checks(AccountUse use) {
    List<Session> list = use.sessions().list();
    int surely = 0;
    int possibly = 0;
    for (Session session : list) {
      surely += session.highSeconds() < CHECK_SECONDS ? 1 : 0;
      possibly += session.lowSeconds() < CHECK_SECONDS ? 1 : 0;
    }
    double days = DayMinutes.of(list).activeDays();
    double low = surely / days;
    double high = possibly / days;
    return Findings.of(
        new Figure(
                use.id("checks.perDay"),
                low,
                list.size(),
                use.sentence("figure.checks.perDay", "low", tenths(low), "high", tenths(high)))
            .between(low, high)
            .on(
                use.grounds("per day")
                    .given("checkSeconds", CHECK_SECONDS)
                    .beside("phone.checks")
                    .but(
                        Sentence.of("caveat.checks.records"),
                        Sentence.of("caveat.sessions.part"))));
  }

  /** How soon the person came back, where more than five minutes passed. */
  private static Findings returns(AccountUse use) {
    Duration gap = use.sessions().gap().length();
    Duration left = gap.compareTo(Sessions.SHORT_VIDEO) < 0 ? gap : Sessions.SHORT_VIDEO;
    Items items = Items.of(use.sessions().timeline());
    Cuts cuts = Cuts.of(items, left, items::isBeginning);
    if (cuts.size() <= FEWEST_RETURNS) {
      return Findings.lacking(use.lacking("checks.return", "lacking.checks.return"));
    }
    long[] pauses = new long[cuts.size() - 1];
    int soon = 0;
    for (int i = 0; i < pauses.length; i++) {
      pauses[i] = Math.max(0, cuts.start(i + 1) - cuts.end(i));
      soon += pauses[i] < BACK_SOON.toMillis() ? 1 : 0;
    }
    Arrays.sort(pauses);
    double median = pauses[pauses.length / 2] / 1000.0;
    double share = (double) soon / pauses.length;
    var grounds =
        use.span()
            .grounds("minutes")
            .given("leftMinutes", left.toMinutes(), "soonMinutes", BACK_SOON.toMinutes())
            .but(Sentence.of("caveat.checks.return"));
    return Findings.of(
        new Figure(
                use.id("checks.return"),
                median / 60,
                pauses.length,
                use.sentence("figure.checks.return", "time", new TimeSpan(median, median)))
            .on(grounds),
        new Figure(
                use.id("checks.backSoon"),
                share,
                pauses.length,
                use.sentence(
                    "figure.checks.backSoon", "share", share, "minutes", BACK_SOON.toMinutes()))
            .on(
                use.span()
                    .grounds("share")
                    .given("leftMinutes", left.toMinutes(), "soonMinutes", BACK_SOON.toMinutes())
                    .but(Sentence.of("caveat.checks.return"))));
  }

  /** As many decimals as are said. */
  private static double tenths(double number) {
    return Math.round(number * 10) / 10.0;
  }
}
