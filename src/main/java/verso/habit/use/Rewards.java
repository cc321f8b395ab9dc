package verso.habit.use;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Sentence;
import verso.habit.Habits;
import verso.habit.Session;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.measure.Mark;
import verso.trace.Kind;

/** How irregularly comments and reactions of others waited when the person came to look. */
final class Rewards {
  /** Fewer that were received show no pattern. */
  private static final int FEWEST_RECEIVED = 30;

  private static final int FEWEST_SESSIONS = 20;

  private Rewards() {}

  /** A figure for each platform that dates what was received; a lack where none does. */
  static Findings of(Habits habits) {
    Timeline all = habits.timeline();
    Timeline received = all.where(row -> isReceived(all, row));
    var platforms = new TreeSet<String>();
    IntStream.range(0, received.size()).forEach(row -> platforms.add(received.platform(row)));
    Findings found = Findings.NONE;
    for (AccountUse use : AccountUse.ofEachPlatform(habits.sessions())) {
      if (platforms.contains(use.sessions().platform())) {
        found = found.and(of(use, received));
      }
    }
    return found.equals(Findings.NONE)
        ? Findings.lacking(
            new Lacking(
                "checks.reward",
                0,
                Span.of(received).period(),
                Sentence.of("lacking.checks.rewardUndated")))
        : found;
  }

  private static boolean isReceived(Timeline all, int row) {
    boolean isAnswer = all.kind(row) == Kind.COMMENT || all.kind(row) == Kind.REACTION;
    return isAnswer && all.isTimed(row) && all.is(row, Mark.OTHERS);
  }

  private static Findings of(AccountUse use, Timeline received) {
    String platform = use.sessions().platform();
    Timeline own = received.where(row -> received.platform(row).equals(platform));
    int[] waiting = waiting(use.sessions().list(), own);
    Span span = Span.of(own);
    if (own.size() < FEWEST_RECEIVED || waiting.length < FEWEST_SESSIONS) {
      return Findings.lacking(
          new Lacking(
              use.id("checks.reward"),
              own.size(),
              span.period(),
              Sentence.of(
                  "lacking.checks.reward",
                  "platforms",
                  List.of(platform),
                  "events",
                  own.size(),
                  "fewest",
                  FEWEST_RECEIVED,
                  "fewestSessions",
                  FEWEST_SESSIONS)));
    }
    Dispersion dispersion = Dispersion.of(waiting);
    return Findings.of(
        new Figure(
                use.id("checks.reward"),
                dispersion.index(),
                waiting.length,
                use.sentence(
                    dispersion.index() >= 2 ? "figure.checks.reward" : "figure.checks.rewardEven",
                    "index",
                    dispersion.index(),
                    "received",
                    own.size()))
            .on(
                span.grounds("")
                    .given("mean", dispersion.mean(), "variance", dispersion.variance())
                    .but(Sentence.of("caveat.checks.reward"))));
  }

  /** How much had come in since the session before, when each began. */
  private static int[] waiting(List<Session> sessions, Timeline received) {
    int[] waiting = new int[Math.max(0, sessions.size() - 1)];
    for (int i = 0; i < waiting.length; i++) {
      waiting[i] =
          Math.max(
              0,
              received.firstAt(sessions.get(i + 1).start())
                  - received.firstAt(sessions.get(i).start()));
    }
    return waiting;
  }
}
