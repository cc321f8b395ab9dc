package verso.habit.use;

import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Sentence;
import verso.habit.Items;
import verso.habit.Session;
import verso.habit.Span;
import verso.measure.Mark;
import verso.trace.Kind;

/** How much of what was begun was left at once. */
final class SkipFigures {
  /** Who goes on to the next video before this passed it by. */
  private static final int SKIP_MILLIS = 3000;

  private static final String SHORT_VIDEO = "shortVideo";

  private SkipFigures() {}

  /** Of short videos by the time until the next; of others as the platform logs it. */
  static Findings of(AccountUse use) {
    if (!use.span().isEnough()) {
      return Findings.NONE;
    }
    Items items = Items.of(use.sessions().timeline());
    return passedBy(use, items).and(logged(use, items));
  }

  private static Findings passedBy(AccountUse use, Items items) {
    int followed = 0;
    int skipped = 0;
    for (Session session : use.sessions().list()) {
      for (int row = session.from(); row < session.to() - 1; row++) {
        if (items.timeline().kind(row) == Kind.VIEW
            && items.medium(row).name().equals(SHORT_VIDEO)) {
          followed++;
          skipped += items.pauseAfter(row) < SKIP_MILLIS ? 1 : 0;
        }
      }
    }
    return followed < Span.FEWEST_EVENTS
        ? Findings.NONE
        : Findings.of(
            figure(use, "sessions.skipShare", skipped, followed, "caveat.sessions.skipProxy"));
  }

  private static Findings logged(AccountUse use, Items items) {
    int played = 0;
    int skipped = 0;
    for (int row = 0; row < items.size(); row++) {
      Kind kind = items.timeline().kind(row);
      if (kind == Kind.LISTEN || kind == Kind.VIEW) {
        played++;
        skipped += items.timeline().is(row, Mark.SKIPPED) ? 1 : 0;
      }
    }
    return skipped == 0
        ? Findings.NONE
        : Findings.of(
            figure(use, "sessions.skipped", skipped, played, "caveat.sessions.skipLogged"));
  }

  private static Figure figure(AccountUse use, String id, int skipped, int of, String caveat) {
    double share = (double) skipped / of;
    return new Figure(
            use.id(id), share, of, use.sentence("figure." + id, "share", share, "items", of))
        .on(
            use.span()
                .grounds("share")
                .given("skipSeconds", SKIP_MILLIS / 1000)
                .but(Sentence.of(caveat)));
  }
}
