package verso.habit.streaks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Grounds;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Analysis;
import verso.habit.Habits;
import verso.habit.Sessions;
import verso.habit.Span;
import verso.habit.Timeline;

/**
 * How often one more item follows, on a feed without an end and where there are ends: the chance
 * that a sitting goes on, item after item.
 */
public final class OneMoreAnalysis implements Analysis {
  /** No curve is drawn of fewer sittings. */
  static final int FEWEST_SITTINGS = 20;

  /** Items that are compared, from the first. */
  static final int COMPARED_ITEMS = 10;

  /** The curve ends here, or where fewer sittings than these are left. */
  private static final int LAST_ITEM = 100;

  private static final int FEWEST_LEFT = 10;

  /** The curve of one sort of offer on one platform. */
  private record Curve(String platform, Offer offer, Timeline rows, Survival survival) {
    Proportion continued() {
      return survival.continued(1, COMPARED_ITEMS);
    }

    int items() {
      return rows.size();
    }
  }

  @Override
  public Findings of(Habits habits) {
    Timeline use = habits.use();
    var curves = new ArrayList<Curve>();
    var lacking = new ArrayList<Lacking>();
    for (Offer offer : Offer.values()) {
      if (offer == Offer.NONE) {
        continue;
      }
      Timeline offered = use.where(row -> Offer.of(use, row) == offer);
      Accounts.byPlatform(offered)
          .forEach((platform, accounts) ->
              sort(curve(platform, offer, offered, accounts), curves, lacking));
    }
    return said(curves).and(new Findings(List.of(), List.of(), lacking, List.of(), List.of()));
  }

  private static Curve curve(
      String platform, Offer offer, Timeline offered, List<Timeline> accounts) {
    Duration gap = offer == Offer.FEED ? Sessions.SHORT_VIDEO : Sessions.WITHIN_PLATFORM;
    int[] items =
        accounts.stream()
            .flatMap(account -> Sitting.split(account, gap).stream())
            .mapToInt(Sitting::items)
            .toArray();
    return new Curve(platform, offer, Accounts.together(offered, accounts), Survival.of(items));
  }

  private static void sort(Curve curve, List<Curve> enough, List<Lacking> lacking) {
    Span span = Span.of(curve.rows());
    if (curve.survival().sessions() >= FEWEST_SITTINGS && span.isEnough()) {
      enough.add(curve);
      return;
    }
    lacking.add(
        new Lacking(
            id("oneMore.share", curve),
            curve.survival().sessions(),
            span.period(),
            Sentence.of(
                "lacking.oneMore.share",
                "platforms",
                List.of(curve.platform()),
                "offer",
                curve.offer(),
                "n",
                curve.survival().sessions(),
                "fewest",
                FEWEST_SITTINGS)));
  }

  private static String id(String id, Curve curve) {
    return id + "." + curve.offer().name().toLowerCase(Locale.ROOT) + "." + curve.platform();
  }

  private static Findings said(List<Curve> curves) {
    if (curves.isEmpty()) {
      return Findings.NONE;
    }
    Figure[] figures =
        Stream.concat(curves.stream().map(OneMoreAnalysis::figure), compared(curves).stream())
            .toArray(Figure[]::new);
    return Findings.of(figures).with(table(curves));
  }

  private static Grounds grounds(Curve curve) {
    return Span.of(curve.rows()).grounds("share").given("items", COMPARED_ITEMS);
  }

  private static Figure figure(Curve curve) {
    Proportion continued = curve.continued();
    return new Figure(
            id("oneMore.share", curve),
            continued.share(),
            curve.survival().sessions(),
            Sentence.of(
                "figure.oneMore.share",
                "platforms",
                List.of(curve.platform()),
                "offer",
                curve.offer(),
                "share",
                continued.share(),
                "items",
                COMPARED_ITEMS,
                "n",
                curve.survival().sessions()))
        .between(continued.low(), continued.high())
        .on(grounds(curve));
  }

  /** A feed beside something with ends, as the same person used both. */
  private static Optional<Figure> compared(List<Curve> curves) {
    return most(curves, curve -> curve.offer() == Offer.FEED)
        .flatMap(feed ->
            most(curves, curve -> curve.offer().isBounded()).map(other -> compared(feed, other)));
  }

  private static Optional<Curve> most(List<Curve> curves, Predicate<Curve> meant) {
    return curves.stream().filter(meant).max(Comparator.comparingInt(Curve::items));
  }

  private static Figure compared(Curve feed, Curve bounded) {
    Proportion one = feed.continued();
    Proportion other = bounded.continued();
    return new Figure(
            "oneMore.compared",
            one.share() - other.share(),
            feed.survival().sessions() + (long) bounded.survival().sessions(),
            Sentence.of(
                "figure.oneMore.compared",
                "feeds",
                List.of(feed.platform()),
                "others",
                List.of(bounded.platform()),
                "offer",
                bounded.offer(),
                "share",
                one.share(),
                "otherShare",
                other.share(),
                "items",
                COMPARED_ITEMS))
        .between(one.low() - other.high(), one.high() - other.low())
        .on(grounds(feed).but(Sentence.of("caveat.oneMore.lengths")));
  }

  private static Rows table(List<Curve> curves) {
    var rows = new ArrayList<Map<String, Object>>();
    for (Curve curve : curves) {
      for (Survival.Point point : curve.survival().points(LAST_ITEM, FEWEST_LEFT)) {
        rows.add(row(curve, point));
      }
    }
    return new Rows("oneMore", rows);
  }

  private static Map<String, Object> row(Curve curve, Survival.Point point) {
    return Rows.row(
        "platform",
        curve.platform(),
        "offer",
        curve.offer().name().toLowerCase(Locale.ROOT),
        "item",
        point.item(),
        "reached",
        point.continued().of(),
        "continued",
        point.continued().hits(),
        "share",
        point.continued().share(),
        "low",
        point.continued().low(),
        "high",
        point.continued().high(),
        "smoothed",
        point.smoothed().share());
  }
}
