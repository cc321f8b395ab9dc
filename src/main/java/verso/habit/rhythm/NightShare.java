package verso.habit.rhythm;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Span;

/** Words how much of the time was between midnight and five, beside the person's own months. */
final class NightShare {
  /** Months of history before one is set beside them. */
  private static final int FEWEST_MONTHS = 6;

  private NightShare() {}

  /**
   * A month that holds enough for a rate.
   *
   * @param month local
   * @param share of the night, 0 to 1
   */
  private record Month(YearMonth month, double share, HourGrid grid) {}

  static Findings of(Rhythm rhythm, Span span) {
    Findings found = Findings.of(figure("rhythm.nightShare", rhythm.whole(), rhythm, span, ""));
    for (Map.Entry<String, HourGrid> platform : rhythm.platforms().entrySet()) {
      if (platform.getValue().isEnough() && rhythm.platforms().size() > 1) {
        found = found.and(ofPlatform(platform.getKey(), platform.getValue(), rhythm));
      }
    }
    List<Month> months = months(rhythm);
    return found
        .and(percentile(months, rhythm, span))
        .with(new Rows("rhythmNight", platforms(rhythm)), new Rows("rhythmMonths", rows(months)));
  }

  private static Findings ofPlatform(String platform, HourGrid grid, Rhythm rhythm) {
    String id = "rhythm.nightShare." + platform;
    return Findings.of(figure(id, grid, rhythm, grid.span(rhythm.timeline().clock()), platform));
  }

  private static Figure figure(
      String id, HourGrid grid, Rhythm rhythm, Span span, String platform) {
    double share = grid.nightShare(grid.weight());
    return new Figure(
            id,
            share,
            grid.events(),
            Sentence.of(
                platform.isEmpty() ? "figure.rhythm.nightShare" : "figure.rhythm.nightShareOn",
                "platform",
                List.of(platform),
                "share",
                share,
                "n",
                grid.events(),
                "time",
                RhythmAnalysis.spoken(HourGrid.NIGHT_ENDS * 60),
                "weight",
                grid.weight().name()))
        .on(
            span.grounds("share")
                .given(
                    "from",
                    0,
                    "to",
                    HourGrid.NIGHT_ENDS,
                    "weight",
                    grid.weight().name().toLowerCase(Locale.ROOT),
                    "zone",
                    RhythmAnalysis.zone(rhythm))
                .beside("teen.night"));
  }

  private static List<Month> months(Rhythm rhythm) {
    Weight weight = rhythm.whole().weight();
    var months = new ArrayList<Month>();
    rhythm
        .months()
        .forEach((number, grid) -> {
          if (grid.isEnough()) {
            YearMonth month = YearMonth.of(number / 12, number % 12 + 1);
            months.add(new Month(month, grid.nightShare(weight), grid));
          }
        });
    return months;
  }

  private static Findings percentile(List<Month> months, Rhythm rhythm, Span span) {
    if (months.size() <= FEWEST_MONTHS) {
      return Findings.lacking(
          new Lacking(
              "rhythm.nightPercentile",
              months.size(),
              span.period(),
              Sentence.of(
                  "lacking.rhythm.nightPercentile",
                  "n",
                  months.size(),
                  "fewest",
                  FEWEST_MONTHS + 1)));
    }
    Month last = months.getLast();
    List<Month> earlier = months.subList(0, months.size() - 1);
    return Findings.of(standing(last, earlier, rhythm, span));
  }

  /** Months that are equal count as half below, half above. */
  private static Figure standing(Month last, List<Month> earlier, Rhythm rhythm, Span span) {
    long less = earlier.stream().filter(month -> month.share < last.share).count();
    long same = earlier.stream().filter(month -> month.share == last.share).count();
    return new Figure(
            "rhythm.nightPercentile",
            (less + same / 2.0) / earlier.size(),
            earlier.size(),
            Sentence.of(
                "figure.rhythm.nightPercentile",
                "month",
                last.month,
                "share",
                last.share,
                "less",
                less,
                "n",
                earlier.size()))
        .on(
            span.grounds("share")
                .given("month", last.month.toString(), "zone", RhythmAnalysis.zone(rhythm))
                .but(Sentence.of("caveat.rhythm.coverage")));
  }

  private static List<Map<String, Object>> platforms(Rhythm rhythm) {
    var rows = new ArrayList<Map<String, Object>>();
    rhythm
        .platforms()
        .forEach((id, grid) ->
            rows.add(
                Rows.row(
                    "platform",
                    id,
                    "weight",
                    grid.weight().name().toLowerCase(Locale.ROOT),
                    "events",
                    grid.events(),
                    "activeDays",
                    grid.activeDays(),
                    "isEnough",
                    grid.isEnough(),
                    "nightShare",
                    grid.nightShare(grid.weight()))));
    return rows;
  }

  private static List<Map<String, Object>> rows(List<Month> months) {
    return months.stream()
        .map(month ->
            Rows.row(
                "month",
                month.month.toString(),
                "events",
                month.grid.events(),
                "activeDays",
                month.grid.activeDays(),
                "nightShare",
                month.share))
        .toList();
  }
}
