package verso.habit.variety;

import java.util.ArrayList;
import java.util.List;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Sentence;
import verso.habit.Span;
import verso.habit.Timeline;

/** In how many months the topics of each side changed more than chance explains. */
final class DriftFigures {
  private DriftFigures() {}

  static Findings of(List<Drift> drifts) {
    var figures = new ArrayList<Figure>();
    for (WhoChose who : WhoChose.values()) {
      List<Drift> own = drifts.stream().filter(drift -> drift.side().who() == who).toList();
      if (!own.isEmpty()) {
        figures.add(figure(who, own));
      }
    }
    Findings found = Findings.of(figures.toArray(Figure[]::new));
    return figures.isEmpty() ? found : found.with(Sentence.of("note.drift.bursts"));
  }

  private static Figure figure(WhoChose who, List<Drift> drifts) {
    long found = drifts.stream().filter(drift -> drift.result().isDrift()).count();
    Timeline items = drifts.getFirst().side().items();
    Sentence sentence =
        Sentence.of("figure.diversity.drift", "side", who.id(), "found", found, "n", drifts.size());
    return new Figure("diversity.drift." + who.id(), found, drifts.size(), sentence)
        .on(
            Span.of(items)
                .grounds("count")
                .given(
                    "addedToCounts",
                    NullBand.ADDED,
                    "splits",
                    DriftFinder.SPLITS,
                    "bandPercentile",
                    DriftFinder.PERCENTILE,
                    "falseAlarmsPerPerson",
                    1.0 / (DriftFinder.SPLITS + 1),
                    "mostItemsPerMonth",
                    Drift.MOST_ITEMS,
                    "fewestItemsPerMonth",
                    MonthlyDiversity.FEWEST_ITEMS,
                    "seed",
                    Drift.SEED));
  }
}
