package verso.habit.variety;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import verso.claim.Claim;
import verso.claim.Findings;
import verso.claim.Sentence;

/** Whether the topics became fewer over the months. */
final class Narrowing {
  /** Series of fewer months fall by chance too often, or never surely enough. */
  private static final int FEWEST_MONTHS = 8;

  /** For all series of a person together. */
  private static final double SIGNIFICANCE = 0.01;

  private final RowClaims claims;

  Narrowing(RowClaims claims) {
    this.claims = claims;
  }

  /**
   * A claim for every series that falls, or a remark that none does.
   *
   * @param byTopic a series for each side that has enough months
   */
  Findings of(List<MonthlyDiversity> byTopic) throws IOException {
    List<MonthlyDiversity> tested =
        byTopic.stream().filter(series -> series.months().size() >= FEWEST_MONTHS).toList();
    var falling = new ArrayList<Claim>();
    for (MonthlyDiversity series : tested) {
      FallingTrend trend = FallingTrend.of(rarefied(series));
      if (trend.chance() < SIGNIFICANCE / tested.size()) {
        falling.add(claim(series));
      }
    }
    if (!falling.isEmpty() || tested.isEmpty()) {
      return Findings.of(falling);
    }
    return Findings.NONE.with(
        Sentence.of(
            "note.narrowing.none",
            "months",
            tested.stream().mapToInt(series -> series.months().size()).max().orElse(0)));
  }

  private static double[] rarefied(MonthlyDiversity series) {
    return series.months().stream().mapToDouble(MonthlyDiversity.Month::rarefied).toArray();
  }

  private Claim claim(MonthlyDiversity series) throws IOException {
    double[] values = rarefied(series);
    // A quarter of the months at either end: single months vary too much.
    int end = Math.max(2, values.length / 4);
    double before = mean(values, 0, end);
    double after = mean(values, values.length - end, values.length);
    Side side = series.side();
    CalendarMonth first = series.months().getFirst().rows();
    CalendarMonth last = series.months().getLast().rows();
    Sentence sentence =
        Sentence.of(
            "claim.narrowing",
            "side",
            side.who().id(),
            "from",
            first.month(),
            "to",
            last.month(),
            "before",
            SpreadFigures.said(before),
            "after",
            SpreadFigures.said(after),
            "months",
            values.length,
            "sample",
            series.sample());
    int[] rows = series.months().stream().flatMapToInt(month -> month.rows().range()).toArray();
    return claims.of(
        "narrowing\n" + side.who().id(),
        first.month() + " / " + last.month(),
        sentence,
        side.items(),
        rows);
  }

  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return sum / (to - from);
  }
}
