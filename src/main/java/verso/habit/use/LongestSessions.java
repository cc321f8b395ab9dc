package verso.habit.use;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Facet;
import verso.claim.Period;
import verso.claim.TimeSpan;
import verso.habit.Habits;
import verso.habit.Session;
import verso.habit.Timeline;
import verso.trace.Origin;

/** The longest sitting on each platform. */
final class LongestSessions {
  private final Habits habits;

  LongestSessions(Habits habits) {
    this.habits = habits;
  }

  /** The longest first; none of accounts that hold too little. */
  List<Claim> of(List<AccountUse> uses) throws IOException {
    record Longest(AccountUse use, Session session) {}
    List<Longest> longest =
        uses.stream()
            .filter(use -> use.span().isEnough() && use.source().hasMinutes())
            .map(use -> new Longest(use, longest(use.sessions().list())))
            .filter(one -> one.session.lowSeconds() > 0)
            .sorted(Comparator.comparingInt(one -> -one.session.lowSeconds()))
            .toList();
    var claims = new ArrayList<Claim>();
    for (Longest one : longest) {
      claims.add(claim(one.use, one.session));
    }
    return claims;
  }

  /** By what it lasted at the least; the first of several. */
  static Session longest(List<Session> list) {
    Session longest = list.getFirst();
    for (Session session : list) {
      longest = session.lowSeconds() > longest.lowSeconds() ? session : longest;
    }
    return longest;
  }

  private Claim claim(AccountUse use, Session session) throws IOException {
    String platform = use.sessions().platform();
    String id = ClaimId.of(Facet.HABIT, "longest session\n" + platform);
    Timeline timeline = session.timeline();
    Set<Origin> origins = EnumSet.noneOf(Origin.class);
    Period period = Period.UNDATED;
    for (int row = session.from(); row < session.to(); row++) {
      origins.add(timeline.origin(row));
      period = period.with(timeline.instant(row));
    }
    return new Claim(
            id,
            Facet.HABIT,
            "longest session",
            use.sentence(
                "claim.sessions.longest",
                "day",
                LocalDate.ofEpochDay(timeline.clock().day(session.start())),
                "time",
                new TimeSpan(session.lowSeconds(), session.highSeconds()),
                "items",
                session.items()),
            origins,
            Set.of(platform),
            false,
            Optional.empty(),
            period,
            List.of(),
            habits.evidence(id, timeline, IntStream.range(session.from(), session.to())))
        .by(Author.VERSO);
  }
}
