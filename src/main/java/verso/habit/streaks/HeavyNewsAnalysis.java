package verso.habit.streaks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Facet;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Grounds;
import verso.claim.Lacking;
import verso.claim.Period;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.claim.TimeSpan;
import verso.habit.Analysis;
import verso.habit.Days;
import verso.habit.Habits;
import verso.habit.Sessions;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.trace.Kind;

/** Sessions of mostly bad news: how many, how heavy, and which were the heaviest. */
public final class HeavyNewsAnalysis implements Analysis {
  private static final int FEWEST_SESSIONS = 20;
  private static final int MOST_CLAIMS = 5;

  /** What is looked at, looked for or spoken of; a message or a purchase is no item. */
  private static final Set<Kind> ITEMS =
      EnumSet.of(
          Kind.VIEW, Kind.LISTEN, Kind.SEARCH, Kind.REACTION, Kind.SAVE, Kind.POST, Kind.COMMENT);

  @Override
  public Findings of(Habits habits) throws IOException {
    Timeline use = habits.use();
    Timeline items = use.where(row -> ITEMS.contains(use.kind(row)));
    List<HeavySession> sessions = sessions(items);
    Span span = Span.of(items);
    if (sessions.size() < FEWEST_SESSIONS || !span.isEnough()) {
      return Findings.lacking(lacking(sessions.size(), span));
    }
    return Findings.of(index(sessions, span), mostly(sessions, span))
        .and(Findings.of(claims(habits, sessions)))
        .with(byMonth(sessions));
  }

  private static List<HeavySession> sessions(Timeline items) {
    var sessions = new ArrayList<HeavySession>();
    for (List<Timeline> accounts : Accounts.byPlatform(items).values()) {
      for (Timeline account : accounts) {
        var news = new HeavyNews(account);
        for (Sitting sitting : Sitting.split(account, Sessions.WITHIN_PLATFORM)) {
          sessions.add(new HeavySession(sitting, news.heavy(sitting.from(), sitting.to())));
        }
      }
    }
    return sessions;
  }

  private static Lacking lacking(int sessions, Span span) {
    return new Lacking(
        "heavyNews.index",
        sessions,
        span.period(),
        Sentence.of(
            "lacking.heavyNews.index",
            "n",
            sessions,
            "fewest",
            FEWEST_SESSIONS,
            "fewestDays",
            Span.FEWEST_DAYS));
  }

  private static Grounds grounds(String unit, Span span) {
    return span.grounds(unit)
        .given(
            "gapMinutes",
            Sessions.WITHIN_PLATFORM.toMinutes(),
            "fullMinutes",
            HeavyNews.FULL_MINUTES,
            "night",
            HeavyNews.NIGHT)
        .but(Sentence.of("caveat.heavyNews"));
  }

  private static double index(List<HeavySession> sessions, ToDoubleFunction<HeavySession> weight) {
    return HeavyNews.index(sessions.stream().mapToDouble(weight).toArray());
  }

  private static Figure index(List<HeavySession> sessions, Span span) {
    double low = index(sessions, HeavySession::low);
    double high = index(sessions, HeavySession::high);
    double value = (low + high) / 2;
    return new Figure(
            "heavyNews.index",
            value,
            sessions.size(),
            Sentence.of("figure.heavyNews.index", "index", value, "n", sessions.size()))
        .between(low, high)
        .on(grounds("", span));
  }

  private static Figure mostly(List<HeavySession> sessions, Span span) {
    long hits = sessions.stream().filter(HeavySession::isMostly).count();
    Proportion share = new Proportion(hits, sessions.size());
    return new Figure(
            "heavyNews.sessions",
            share.share(),
            sessions.size(),
            Sentence.of(
                "figure.heavyNews.sessions",
                "n",
                hits,
                "of",
                sessions.size(),
                "share",
                share.share()))
        .between(share.low(), share.high())
        .on(grounds("share", span));
  }

  private static List<Claim> claims(Habits habits, List<HeavySession> sessions) throws IOException {
    List<HeavySession> heaviest =
        sessions.stream()
            .filter(HeavySession::isMostly)
            .sorted(
                Comparator.comparingDouble(HeavySession::high)
                    .thenComparing(HeavySession::day)
                    .reversed())
            .limit(MOST_CLAIMS)
            .toList();
    var claims = new ArrayList<Claim>();
    for (HeavySession session : heaviest) {
      claims.add(claim(habits, session));
    }
    return claims;
  }

  private static Claim claim(Habits habits, HeavySession session) throws IOException {
    Sitting sitting = session.sitting();
    Timeline timeline = sitting.timeline();
    int first = sitting.from();
    String platform = timeline.platform(first);
    String id =
        ClaimId.of(
            Facet.DIVERSITY, String.join("\n", "heavy", platform, "" + timeline.millis(first)));
    var news = new HeavyNews(timeline);
    return new Claim(
            id,
            Facet.DIVERSITY,
            platform,
            sentence(session, platform),
            EnumSet.of(timeline.origin(first)),
            Set.of(platform),
            false,
            Optional.empty(),
            new Period(
                Optional.of(timeline.instant(first)),
                Optional.of(timeline.instant(sitting.to() - 1))),
            List.of(),
            habits.evidence(
                id, timeline, IntStream.range(first, sitting.to()).filter(news::isHeavy)))
        .by(Author.VERSO);
  }

  private static Sentence sentence(HeavySession session, String platform) {
    Sitting sitting = session.sitting();
    return Sentence.of(
        "claim.heavyNews.session",
        "day",
        Days.of(session.day()),
        "platforms",
        List.of(platform),
        "n",
        session.heavy(),
        "of",
        sitting.items(),
        "lasting",
        new TimeSpan(sitting.leastSeconds(), sitting.mostSeconds()));
  }

  /** The person's own course over time. */
  private static Rows byMonth(List<HeavySession> sessions) {
    var months = new TreeMap<String, List<HeavySession>>();
    for (HeavySession session : sessions) {
      months.computeIfAbsent(Days.month(session.day()), m -> new ArrayList<>()).add(session);
    }
    List<Map<String, Object>> rows =
        months.entrySet().stream().map(month -> row(month.getKey(), month.getValue())).toList();
    return new Rows("heavyNewsByMonth", rows);
  }

  private static Map<String, Object> row(String month, List<HeavySession> sessions) {
    return Rows.row(
        "month",
        month,
        "sessions",
        sessions.size(),
        "mostly",
        sessions.stream().filter(HeavySession::isMostly).count(),
        "low",
        index(sessions, HeavySession::low),
        "high",
        index(sessions, HeavySession::high));
  }
}
