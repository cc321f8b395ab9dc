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
import verso.habit.Days;
import verso.habit.Habits;
import verso.habit.Sessions;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.measure.Mark;

/** Says how long feeds were scrolled without a pause. */
final class ScrollFindings {
  /** No share is given of fewer sittings. */
  private static final int FEWEST = 20;

  /** Views after which, a complaint alleges, a company takes a habit for formed. */
  private static final int ALLEGED = 260;

  private final Habits habits;

  ScrollFindings(Habits habits) {
    this.habits = habits;
  }

  Findings all() throws IOException {
    Timeline use = habits.use();
    Timeline feeds = use.where(row -> use.is(row, Mark.FEED));
    var rows = new ArrayList<Map<String, Object>>();
    Findings found = Findings.NONE;
    var platforms = Accounts.byPlatform(feeds);
    for (var platform : platforms.entrySet()) {
      List<ScrollStreak> sittings =
          platform.getValue().stream()
              .flatMap(account -> Sitting.split(account, Sessions.SHORT_VIDEO).stream())
              .map(ScrollStreak::new)
              .toList();
      Timeline all = Accounts.together(feeds, platform.getValue());
      found = found.and(of(platform.getKey(), sittings, Span.of(all)));
      rows.addAll(byMonth(platform.getKey(), sittings));
    }
    return rows.isEmpty() ? found : found.with(new Rows("scrollStreaksByMonth", rows));
  }

  private Findings of(String platform, List<ScrollStreak> sittings, Span span) throws IOException {
    List<ScrollStreak> streaks = sittings.stream().filter(ScrollStreak::isStreak).toList();
    if (sittings.size() < FEWEST || !span.isEnough()) {
      return Findings.lacking(lacking(platform, sittings.size(), span))
          .and(longest(platform, streaks));
    }
    long past = sittings.stream().filter(one -> one.items() > ALLEGED).count();
    Findings found =
        Findings.of(
            streaks(platform, new Proportion(streaks.size(), sittings.size()), span),
            past(platform, new Proportion(past, sittings.size()), span));
    if (!streaks.isEmpty()) {
      found =
          found.and(Findings.of(minutes(platform, streaks, span), pace(platform, streaks, span)));
    }
    return found.and(longest(platform, streaks));
  }

  private static Lacking lacking(String platform, int sittings, Span span) {
    return new Lacking(
        "scroll.share." + platform,
        sittings,
        span.period(),
        Sentence.of(
            "lacking.scroll.share",
            "platforms",
            List.of(platform),
            "n",
            sittings,
            "fewest",
            FEWEST,
            "days",
            Span.FEWEST_DAYS));
  }

  private static Grounds grounds(String unit, Span span) {
    return span.grounds(unit)
        .given(
            "items",
            ScrollStreak.FEWEST,
            "perMinute",
            ScrollStreak.SLOWEST,
            "gapMinutes",
            Sessions.SHORT_VIDEO.toMinutes());
  }

  private static Figure streaks(String platform, Proportion share, Span span) {
    return share("scroll.share", platform, share).on(grounds("share", span));
  }

  private static Figure past(String platform, Proportion share, Span span) {
    return share("scroll.past260", platform, share)
        .on(
            grounds("share", span)
                .given("alleged", ALLEGED)
                .beside("tiktok.260")
                .but(Sentence.of("caveat.scroll.allegation")));
  }

  private static Figure share(String id, String platform, Proportion share) {
    return new Figure(
            id + "." + platform,
            share.share(),
            share.of(),
            Sentence.of(
                "figure." + id,
                "platforms",
                List.of(platform),
                "n",
                share.hits(),
                "of",
                share.of(),
                "share",
                share.share()))
        .between(share.low(), share.high());
  }

  private static Figure minutes(String platform, List<ScrollStreak> streaks, Span span) {
    long low = streaks.stream().mapToLong(one -> one.sitting().leastSeconds()).sum();
    long high = streaks.stream().mapToLong(one -> one.sitting().mostSeconds()).sum();
    return new Figure(
            "scroll.minutes." + platform,
            (low + high) / 120.0,
            streaks.size(),
            Sentence.of(
                "figure.scroll.minutes",
                "platforms",
                List.of(platform),
                "n",
                streaks.size(),
                "lasting",
                new TimeSpan(low, high)))
        .between(low / 60.0, high / 60.0)
        .on(grounds("minutes", span));
  }

  private static Figure pace(String platform, List<ScrollStreak> streaks, Span span) {
    double[] paces = streaks.stream().mapToDouble(ScrollStreak::perMinute).sorted().toArray();
    double median = paces[paces.length / 2];
    return new Figure(
            "scroll.pace." + platform,
            median,
            paces.length,
            Sentence.of(
                "figure.scroll.pace", "platforms", List.of(platform), "pace", Math.round(median)))
        .between(paces[paces.length / 4], paces[paces.length * 3 / 4])
        .on(grounds("items", span));
  }

  private Findings longest(String platform, List<ScrollStreak> streaks) throws IOException {
    Optional<ScrollStreak> longest =
        streaks.stream().max(Comparator.comparingInt(ScrollStreak::items));
    return longest.isEmpty()
        ? Findings.NONE
        : Findings.of(List.of(claim(platform, longest.get().sitting())));
  }

  private Claim claim(String platform, Sitting sitting) throws IOException {
    Timeline timeline = sitting.timeline();
    String id =
        ClaimId.of(
            Facet.HABIT,
            String.join("\n", "scroll", platform, "" + timeline.millis(sitting.from())));
    return new Claim(
            id,
            Facet.HABIT,
            platform,
            Sentence.of(
                "claim.scroll.longest",
                "day",
                Days.of(timeline.day(sitting.from())),
                "platforms",
                List.of(platform),
                "n",
                sitting.items(),
                "lasting",
                new TimeSpan(sitting.leastSeconds(), sitting.mostSeconds())),
            EnumSet.of(timeline.origin(sitting.from())),
            Set.of(platform),
            false,
            Optional.empty(),
            new Period(
                Optional.of(timeline.instant(sitting.from())),
                Optional.of(timeline.instant(sitting.to() - 1))),
            List.of(),
            habits.evidence(id, timeline, IntStream.range(sitting.from(), sitting.to())))
        .by(Author.VERSO);
  }

  private static List<Map<String, Object>> byMonth(String platform, List<ScrollStreak> sittings) {
    var months = new TreeMap<String, long[]>();
    for (ScrollStreak one : sittings) {
      int day = one.sitting().timeline().day(one.sitting().from());
      long[] sums = months.computeIfAbsent(Days.month(day), m -> new long[4]);
      sums[0]++;
      if (one.isStreak()) {
        sums[1]++;
        sums[2] += one.items();
        sums[3] += one.sitting().leastSeconds();
      }
    }
    return months.entrySet().stream().map(month -> row(platform, month)).toList();
  }

  private static Map<String, Object> row(String platform, Map.Entry<String, long[]> month) {
    long[] sums = month.getValue();
    return Rows.row(
        "platform",
        platform,
        "month",
        month.getKey(),
        "sessions",
        sums[0],
        "streaks",
        sums[1],
        "items",
        sums[2],
        "minutes",
        sums[3] / 60);
  }
}
