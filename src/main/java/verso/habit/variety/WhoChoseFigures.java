package verso.habit.variety;

import java.util.ArrayList;
import java.util.Map;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.measure.Mark;

/** How much of what was watched, listened to or read the person chose, by platform. */
final class WhoChoseFigures {
  private WhoChoseFigures() {}

  /** What was taken in, platform by platform. */
  static Findings of(Timeline taken) {
    Findings found = Findings.NONE;
    var lacking = new LackingPlatforms("diversity.chosen");
    var rows = new ArrayList<Map<String, Object>>();
    for (ByPlatform part : ByPlatform.split(taken)) {
      long[] counts = counts(part.rows());
      rows.add(
          Rows.row(
              "platform",
              part.platform(),
              "items",
              part.rows().size(),
              "chosen",
              counts[0],
              "shown",
              counts[1],
              "unknown",
              counts[2]));
      found = found.and(chosen(part, counts, lacking)).and(followed(part.platform(), part.rows()));
    }
    return rows.isEmpty() ? found : found.and(lacking.found()).with(new Rows("whoChose", rows));
  }

  private static long[] counts(Timeline items) {
    var counts = new long[WhoChose.values().length];
    for (int row = 0; row < items.size(); row++) {
      counts[WhoChose.of(items, row).ordinal()]++;
    }
    return counts;
  }

  private static Findings chosen(ByPlatform part, long[] counts, LackingPlatforms lacking) {
    long known = counts[0] + counts[1];
    Span span = Span.of(part.rows());
    if (known < Span.FEWEST_EVENTS || !span.isEnough()) {
      lacking.add(part.platform(), span);
      return Findings.NONE;
    }
    double share = (double) counts[0] / known;
    Sentence sentence =
        Sentence.of(
            "figure.diversity.chosen",
            "platform",
            part.platform(),
            "n",
            known,
            "share",
            share,
            "unknown",
            counts[2]);
    return Findings.of(
        new Figure("diversity.chosen." + part.platform(), share, known, sentence)
            .on(span.grounds("share").given("unknown", counts[2])));
  }

  /** Subscription against recommendation, where the platform logs which. */
  private static Findings followed(String platform, Timeline items) {
    Timeline known =
        items.where(row -> items.is(row, Mark.FOLLOWED) || items.is(row, Mark.RECOMMENDED));
    Span span = Span.of(known);
    if (!span.isEnough()) {
      // Hardly any platform logs it; saying so of each would be noise.
      return Findings.NONE;
    }
    long followed = 0;
    for (int row = 0; row < known.size(); row++) {
      followed += known.is(row, Mark.FOLLOWED) ? 1 : 0;
    }
    double share = (double) followed / known.size();
    Sentence sentence =
        Sentence.of(
            "figure.diversity.followed", "platform", platform, "n", known.size(), "share", share);
    return Findings.of(
        new Figure("diversity.followed." + platform, share, known.size(), sentence)
            .on(span.grounds("share").given("ofItems", items.size())));
  }
}
