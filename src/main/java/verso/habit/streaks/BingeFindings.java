package verso.habit.streaks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Grounds;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.claim.TimeSpan;
import verso.habit.Days;
import verso.habit.Habits;
import verso.habit.Sessions;
import verso.habit.Span;
import verso.habit.Timeline;

/** Says how often several episodes of a series were watched in a row. */
final class BingeFindings {
  /** No share is given of fewer sittings, or days, with a series. */
  static final int FEWEST = 20;

  private static final double DAYS_A_MONTH = 365.25 / 12;

  private final Habits habits;

  BingeFindings(Habits habits) {
    this.habits = habits;
  }

  Findings all() throws IOException {
    Timeline timeline = habits.timeline();
    Timeline episodes = timeline.where(row -> Binges.isEpisode(timeline, row));
    Map<String, List<Timeline>> accounts = Accounts.byPlatform(episodes);
    EpisodeNames names = EpisodeNames.of(habits.inquiry(), accounts);
    Findings found = Findings.NONE;
    var watched = new ArrayList<SeriesWatched>();
    for (var platform : accounts.entrySet()) {
      var one = SeriesWatched.of(platform.getKey(), episodes, platform.getValue(), names);
      watched.add(one);
      found = found.and(timed(one)).and(byDay(one));
    }
    if (watched.isEmpty()) {
      return found;
    }
    return found
        .and(Findings.of(new BingeClaims(habits).of(watched)))
        .with(Sentence.of("note.binge.seasons"))
        .with(byMonth(watched));
  }

  private Findings timed(SeriesWatched series) {
    if (series.timed().size() == 0) {
      return Findings.NONE;
    }
    Span span = Span.of(series.timed());
    if (series.sittings() < FEWEST) {
      return lacking("binge.sessionShare", series, span, series.sittings());
    }
    Proportion share = new Proportion(series.binges().size(), series.sittings());
    Findings found =
        Findings.of(
            perMonth("binge.perMonth", series, series.binges().size(), span),
            share("binge.sessionShare", series, share, span));
    return series.binges().isEmpty() ? found : found.and(Findings.of(longest(series, span)));
  }

  private Findings byDay(SeriesWatched series) {
    if (series.vague().size() == 0) {
      return Findings.NONE;
    }
    Span span = Span.of(series.vague());
    if (span.activeDays() < FEWEST) {
      return lacking("binge.dayShare", series, span, span.activeDays());
    }
    Proportion share = new Proportion(days(series.bingeDays()), span.activeDays());
    return Findings.of(share("binge.dayShare", series, share, span));
  }

  private static long days(List<Binge> binges) {
    return binges.stream().mapToInt(Binge::day).distinct().count();
  }

  private static Findings lacking(String id, SeriesWatched series, Span span, int n) {
    return Findings.lacking(
        new Lacking(
            id + "." + series.platform(),
            n,
            span.period(),
            Sentence.of(
                "lacking." + id,
                "platforms",
                List.of(series.platform()),
                "n",
                n,
                "fewest",
                FEWEST)));
  }

  private static Grounds grounds(String unit, Span span) {
    return span.grounds(unit)
        .given(
            "episodes",
            Binge.FEWEST,
            "many",
            Binge.MANY,
            "gapMinutes",
            Sessions.WITHIN_PLATFORM.toMinutes());
  }

  private static Figure perMonth(String id, SeriesWatched series, int count, Span span) {
    double months = Math.max(1, span.days() / DAYS_A_MONTH);
    return new Figure(
            id + "." + series.platform(),
            count / months,
            count,
            Sentence.of(
                "figure." + id,
                "platforms",
                List.of(series.platform()),
                "n",
                count,
                "months",
                Math.round(months),
                "many",
                series.binges().stream().filter(one -> one.episodes() >= Binge.MANY).count()))
        .on(grounds("per month", span));
  }

  private static Figure share(String id, SeriesWatched series, Proportion share, Span span) {
    return new Figure(
            id + "." + series.platform(),
            share.share(),
            share.of(),
            Sentence.of(
                "figure." + id,
                "platforms",
                List.of(series.platform()),
                "n",
                share.hits(),
                "of",
                share.of(),
                "share",
                share.share()))
        .between(share.low(), share.high())
        .on(grounds("share", span));
  }

  /** The mean and the longest, to be set beside the published mean. */
  private static Figure[] longest(SeriesWatched series, Span span) {
    List<Binge> binges = series.binges();
    Binge longest = binges.stream().max(Comparator.comparingLong(Binge::mostSeconds)).orElseThrow();
    double low = binges.stream().mapToLong(Binge::leastSeconds).average().orElseThrow();
    double high = binges.stream().mapToLong(Binge::mostSeconds).average().orElseThrow();
    return new Figure[] {
      minutes("binge.minutes", series, binges.size(), low, high)
          .on(grounds("minutes", span).beside("binge.session")),
      minutes("binge.longest", series, 1, longest.leastSeconds(), longest.mostSeconds())
          .on(grounds("minutes", span).beside("binge.session"))
    };
  }

  private static Figure minutes(
      String id, SeriesWatched series, int n, double lowSeconds, double highSeconds) {
    return new Figure(
            id + "." + series.platform(),
            (lowSeconds + highSeconds) / 2 / 60,
            n,
            Sentence.of(
                "figure." + id,
                "platforms",
                List.of(series.platform()),
                "lasting",
                new TimeSpan(lowSeconds, highSeconds)))
        .between(lowSeconds / 60, highSeconds / 60);
  }

  private static Rows byMonth(List<SeriesWatched> watched) {
    var rows = new ArrayList<Map<String, Object>>();
    for (SeriesWatched series : watched) {
      var months = new TreeMap<String, Integer>();
      series.binges().forEach(binge -> months.merge(Days.month(binge.day()), 1, Integer::sum));
      series.bingeDays().forEach(binge -> months.merge(Days.month(binge.day()), 1, Integer::sum));
      months.forEach((month, count) ->
          rows.add(Rows.row("platform", series.platform(), "month", month, "binges", count)));
    }
    return new Rows("bingesByMonth", rows);
  }
}
