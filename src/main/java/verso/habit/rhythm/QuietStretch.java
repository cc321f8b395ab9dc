package verso.habit.rhythm;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Span;

/** Words what is known of the longest quiet stretch of a day, and of what surrounds it. */
final class QuietStretch {
  /** Nights on both sides of a comparison, at the least. */
  private static final int FEWEST_NIGHTS = Span.FEWEST_DAYS;

  private static final int NOON = 12 * 60;

  private QuietStretch() {}

  static Findings of(Rhythm rhythm, Span span) {
    if (rhythm.quiet().isEmpty()) {
      return Findings.lacking(
          new Lacking(
              "rhythm.quiet",
              span.events(),
              span.period(),
              Sentence.of("lacking.rhythm.quiet", "n", span.events())));
    }
    QuietWindow quiet = rhythm.quiet().get();
    Nights nights = Nights.of(rhythm.timeline(), quiet);
    Findings found = Findings.of(quiet(quiet, rhythm, span));
    return nights.size() < FEWEST_NIGHTS
        ? found.and(Findings.lacking(fewNights("rhythm.lastOfNight", nights, span)))
        : found.and(edges(nights, rhythm, span)).and(weekends(nights, rhythm, span));
  }

  private static Figure quiet(QuietWindow quiet, Rhythm rhythm, Span span) {
    return new Figure(
            "rhythm.quiet",
            quiet.hours(),
            span.events(),
            Sentence.of(
                "figure.rhythm.quiet",
                "hours",
                quiet.hours(),
                "from",
                RhythmAnalysis.spoken(quiet.from() * 60),
                "to",
                RhythmAnalysis.spoken(quiet.to() * 60),
                "share",
                quiet.share()))
        .on(
            span.grounds("hours")
                .given(
                    "from",
                    quiet.from(),
                    "quietBelow",
                    QuietWindow.QUIET_BELOW,
                    "zone",
                    RhythmAnalysis.zone(rhythm)));
  }

  private static Findings edges(Nights nights, Rhythm rhythm, Span span) {
    return Findings.of(
        edge("rhythm.lastOfNight", nights.lasts(), rhythm, span),
        edge("rhythm.firstOfDay", nights.firsts(), rhythm, span));
  }

  /** A median time of day, in hours after the midnight before the night: 25 is one at night. */
  private static Figure edge(String id, int[] minutes, Rhythm rhythm, Span span) {
    Quartiles of = Quartiles.of(minutes);
    return new Figure(
            id,
            (of.median() + NOON) / 60,
            minutes.length,
            Sentence.of(
                "figure." + id,
                "n",
                minutes.length,
                "time",
                time(of.median()),
                "from",
                time(of.low()),
                "to",
                time(of.high())))
        .between((of.low() + NOON) / 60, (of.high() + NOON) / 60)
        .on(
            span.grounds("hours")
                .given("nights", "noon to noon", "zone", RhythmAnalysis.zone(rhythm))
                .but(Sentence.of("caveat.rhythm.recordedOnly")));
  }

  private static LocalTime time(double minutesAfterNoon) {
    return RhythmAnalysis.spoken(minutesAfterNoon + NOON);
  }

  private static Findings weekends(Nights nights, Rhythm rhythm, Span span) {
    Nights free = nights.where(QuietStretch::isBeforeWeekend);
    Nights week = nights.where(day -> !isBeforeWeekend(day));
    if (free.size() < FEWEST_NIGHTS || week.size() < FEWEST_NIGHTS) {
      return Findings.lacking(
          fewNights("rhythm.weekendFirst", free.size() < week.size() ? free : week, span));
    }
    return Findings.of(weekend(free, week, rhythm, span))
        .with(new Rows("rhythmNights", List.of(row("week", week), row("weekend", free))));
  }

  private static Figure weekend(Nights free, Nights week, Rhythm rhythm, Span span) {
    double freeFirst = Quartiles.of(free.firsts()).median();
    double weekFirst = Quartiles.of(week.firsts()).median();
    return new Figure(
            "rhythm.weekendFirst",
            freeFirst - weekFirst,
            (long) free.size() + week.size(),
            Sentence.of(
                "figure.rhythm.weekendFirst",
                "weekend",
                time(freeFirst),
                "week",
                time(weekFirst),
                "weekendNights",
                free.size(),
                "weekNights",
                week.size()))
        .on(span.grounds("minutes").given("zone", RhythmAnalysis.zone(rhythm)));
  }

  /** Whether the night that begins on that day ends on a Saturday or Sunday. */
  private static boolean isBeforeWeekend(int day) {
    // 1 January 1970 was a Thursday.
    int weekday = Math.floorMod(day + 3, 7);
    return weekday == 4 || weekday == 5;
  }

  private static Map<String, Object> row(String days, Nights nights) {
    var cells = new ArrayList<Object>(List.of("days", days, "nights", nights.size()));
    cells.addAll(cells("last", Quartiles.of(nights.lasts())));
    cells.addAll(cells("first", Quartiles.of(nights.firsts())));
    return Rows.row(cells.toArray());
  }

  private static List<Object> cells(String name, Quartiles of) {
    return List.of(
        name,
        time(of.median()).toString(),
        name + "From",
        time(of.low()).toString(),
        name + "To",
        time(of.high()).toString());
  }

  private static Lacking fewNights(String id, Nights nights, Span span) {
    return new Lacking(
        id,
        nights.size(),
        span.period(),
        Sentence.of("lacking." + id, "n", nights.size(), "fewest", FEWEST_NIGHTS));
  }
}
