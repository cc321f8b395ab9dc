package verso.habit.streaks;

import java.io.IOException;
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
import verso.claim.Sentence;
import verso.claim.TimeSpan;
import verso.habit.Days;
import verso.habit.Habits;
import verso.habit.Timeline;
import verso.interest.TraceTopics;

/** Tells of single binges, by date, platform and series; the most telling first. */
final class BingeClaims {
  /** More than these are a list nobody reads; figures count them all. */
  static final int MOST = 20;

  private static final Comparator<Told> TELLING =
      Comparator.comparing((Told told) -> told.binge().episodes())
          .thenComparing(told -> told.binge().mostSeconds())
          .thenComparing(told -> told.binge().day())
          .reversed();

  private final Habits habits;

  BingeClaims(Habits habits) {
    this.habits = habits;
  }

  /** A binge, and the message that tells of it. */
  private record Told(String platform, String key, Binge binge) {}

  List<Claim> of(List<SeriesWatched> watched) throws IOException {
    var told = new ArrayList<Told>();
    for (SeriesWatched series : watched) {
      String platform = series.platform();
      series.binges().forEach(b -> told.add(new Told(platform, key(b), b)));
      series.bingeDays().forEach(b -> told.add(new Told(platform, "claim.binge.day", b)));
      series.rushes().forEach(b -> told.add(new Told(platform, "claim.binge.rush", b)));
    }
    told.sort(TELLING);
    var claims = new ArrayList<Claim>();
    for (Told one : told.subList(0, Math.min(MOST, told.size()))) {
      claims.add(claim(one));
    }
    return claims;
  }

  private static String key(Binge binge) {
    return binge.episodes() >= Binge.MANY ? "claim.binge.long" : "claim.binge.session";
  }

  private Claim claim(Told told) throws IOException {
    Binge binge = told.binge();
    Timeline timeline = binge.timeline();
    int first = binge.rows()[0];
    int last = binge.rows()[binge.rows().length - 1];
    Optional<String> named =
        TraceTopics.makerOf(habits.inquiry().traces().at(timeline.number(first)).trace());
    String series = named.orElse(told.platform());
    String id =
        ClaimId.of(
            Facet.HABIT,
            String.join("\n", told.key(), told.platform(), series, "" + timeline.millis(first)));
    return new Claim(
            id,
            Facet.HABIT,
            series,
            sentence(told, series),
            EnumSet.of(timeline.origin(first)),
            Set.of(told.platform()),
            false,
            Optional.empty(),
            new Period(Optional.of(timeline.instant(first)), Optional.of(timeline.instant(last))),
            List.of(),
            habits.evidence(id, timeline, IntStream.of(binge.rows())))
        .by(Author.VERSO);
  }

  private static Sentence sentence(Told told, String series) {
    Binge binge = told.binge();
    return Sentence.of(
        told.key(),
        "day",
        Days.of(binge.day()),
        "platforms",
        List.of(told.platform()),
        "series",
        series,
        "n",
        binge.episodes(),
        "days",
        Binges.days(binge),
        "lasting",
        new TimeSpan(binge.leastSeconds(), binge.mostSeconds()));
  }
}
