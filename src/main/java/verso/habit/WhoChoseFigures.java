package verso.habit;

import java.util.ArrayList;
import java.util.Map;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.measure.Mark;

/** How much of what was watched, listened to or read the person chose, by platform. */
final class WhoChoseFigures {
  private WhoChoseFigures() {}

  /** What was taken in, platform by platform. */
  static Findings of(Timeline taken) {
    Findings found = Findings.NONE;
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
      found =
          found
              .and(chosen(part.platform(), part.rows(), counts))
              .and(followed(part.platform(), part.rows()));
    }
    return rows.isEmpty() ? found : found.with(new Rows("whoChose", rows));
  }

  private static long[] counts(Timeline items) {
    var counts = new long[WhoChose.values().length];
    for (int row = 0; row < items.size(); row++) {
      counts[WhoChose.of(items, row).ordinal()]++;
    }
    return counts;
  }

  private static Findings chosen(String platform, Timeline items, long[] counts) {
    long known = counts[0] + counts[1];
    Span span = Span.of(items);
    String id = "diversity.chosen." + platform;
    if (known < Span.FEWEST_EVENTS || !span.isEnough()) {
      return Findings.lacking(
          new Lacking(
              id,
              known,
              span.period(),
              Sentence.of(
                  "lacking.diversity.chosen",
                  "platform",
                  platform,
                  "n",
                  span.events(),
                  "known",
                  known)));
    }
    double share = (double) counts[0] / known;
    Sentence sentence =
        Sentence.of(
            "figure.diversity.chosen",
            "platform",
            platform,
            "n",
            known,
            "share",
            share,
            "unknown",
            counts[2]);
    return Findings.of(
        new Figure(id, share, known, sentence)
            .on(span.grounds("share").given("unknown", counts[2])));
  }

  /** Subscription against recommendation, where the platform logs which. */
  private static Findings followed(String platform, Timeline items) {
    Timeline known =
        items.where(row -> items.is(row, Mark.FOLLOWED) || items.is(row, Mark.RECOMMENDED));
    Span span = Span.of(known);
    if (!span.isEnough()) {
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
