package verso.habit.variety;

import java.util.Locale;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Grounds;
import verso.claim.Lacking;
import verso.claim.Sentence;
import verso.habit.Span;
import verso.habit.Timeline;

/** Over how many topics, branches and makers each side is spread. */
final class SpreadFigures {
  /** Minutes count instead of items where so many of the items state how long they lasted. */
  private static final double MOSTLY = 0.9;

  private SpreadFigures() {}

  static Findings of(Iterable<Side> sides) {
    Findings found = Findings.NONE;
    for (Side side : sides) {
      for (Grouping.Level level : Grouping.Level.values()) {
        found = found.and(of(side, level));
      }
    }
    return found;
  }

  private static Findings of(Side side, Grouping.Level level) {
    Grouping grouping = side.by(level);
    Timeline known = known(side.items(), grouping);
    Span span = Span.of(known);
    String name = "diversity." + level.name().toLowerCase(Locale.ROOT);
    String id = name + "." + side.who().id();
    if (!span.isEnough()) {
      return Findings.lacking(lacking(id, name, side, span));
    }
    boolean isByMinutes = isByMinutes(known);
    Distribution spread = spread(known, grouping.on(known), isByMinutes);
    double value =
        level == Grouping.Level.MAKER ? spread.effectiveByConcentration() : spread.effective();
    Sentence sentence =
        Sentence.of(
            "figure." + name,
            "side",
            side.who().id(),
            "n",
            known.size(),
            "parts",
            spread.parts(),
            "effective",
            said(value),
            "evenness",
            Math.rint(spread.evenness() * 100) / 100,
            "top",
            spread.top(1),
            "topTen",
            spread.top(10));
    Grounds grounds = grounds(span, spread, isByMinutes).given("ofItems", side.items().size());
    return Findings.of(new Figure(id, value, known.size(), sentence).on(grounds));
  }

  private static Timeline known(Timeline items, Grouping grouping) {
    for (int row = 0; row < items.size(); row++) {
      if (grouping.of(row) == 0) {
        return items.where(any -> grouping.of(any) > 0);
      }
    }
    return items;
  }

  private static Lacking lacking(String id, String name, Side side, Span span) {
    return new Lacking(
        id,
        span.events(),
        span.period(),
        Sentence.of(
            "lacking." + name,
            "side",
            side.who().id(),
            "n",
            span.events(),
            "days",
            span.activeDays(),
            "events",
            Span.FEWEST_EVENTS,
            "fewestDays",
            Span.FEWEST_DAYS));
  }

  static Grounds grounds(Span span, Distribution spread, boolean isByMinutes) {
    return span.grounds("count")
        .given(
            "by",
            isByMinutes ? "minutes" : "items",
            "parts",
            spread.parts(),
            "entropyBits",
            spread.entropy(),
            "evenness",
            spread.evenness(),
            "effectiveByEntropy",
            spread.effective(),
            "herfindahl",
            spread.concentration(),
            "effectiveByHerfindahl",
            spread.effectiveByConcentration(),
            "top1Share",
            spread.top(1),
            "top10Share",
            spread.top(10),
            "gini",
            spread.gini());
  }

  /** Whether nearly all of them state how long they lasted. */
  static boolean isByMinutes(Timeline items) {
    double most = (1 - MOSTLY) * items.size();
    int unstated = 0;
    for (int row = 0; row < items.size() && unstated <= most; row++) {
      unstated += items.seconds(row) < 0 ? 1 : 0;
    }
    return unstated <= most;
  }

  static Distribution spread(Timeline items, Grouping grouping, boolean isByMinutes) {
    var weights = new double[grouping.largest() + 1];
    for (int row = 0; row < items.size(); row++) {
      weights[grouping.of(row)] += isByMinutes ? Math.max(0, items.seconds(row)) / 60.0 : 1;
    }
    weights[0] = 0;
    return Distribution.of(weights);
  }

  /** As many digits as are worth saying. */
  static double said(double number) {
    return number < 10 ? Math.rint(number * 10) / 10 : Math.rint(number);
  }
}
