package verso.habit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Lacking;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.ExploreExploit.Feed;
import verso.habit.ExploreExploit.Step;
import verso.measure.Mark;

/** How much of what came by on each platform was more of the same. */
final class RepetitionAnalysis {
  private static final long SEED = 2_024L;

  /** Items of one block of the table of shares. */
  private static final int BLOCK = ExploreExploit.WINDOW;

  /** Older steps of a feed are left out. */
  private static final int MOST_STEPS = 500_000;

  /** The table keeps the newest blocks of each platform. */
  private static final int MOST_BLOCKS = 500;

  /** Shuffled feeds have so many steps in all, whatever the length of each. */
  private static final int SHUFFLED_STEPS = 1_000_000;

  private static final int MOST_SHUFFLES = 100;

  private RepetitionAnalysis() {}

  static Findings of(Timeline timeline) {
    Timeline known = timeline.where(row -> timeline.maker(row) > 0 && isStep(timeline, row));
    Findings found = Findings.NONE;
    var blocks = new ArrayList<Map<String, Object>>();
    for (ByPlatform part : ByPlatform.split(known)) {
      Timeline steps = part.rows();
      Timeline items = steps.where(row -> WhoChose.isTakenIn(steps, row));
      if (items.size() > 0) {
        found =
            found
                .and(repetition(part.platform(), items))
                .and(exploit(part.platform(), steps, items, blocks));
      }
    }
    return blocks.isEmpty() ? found : found.with(new Rows("exploitBlocks", blocks));
  }

  private static boolean isStep(Timeline timeline, int row) {
    return switch (timeline.kind(row)) {
      case VIEW, LISTEN, REACTION, FOLLOW, SAVE, COMMENT -> true;
      default -> false;
    };
  }

  private static Findings repetition(String platform, Timeline items) {
    Span span = Span.of(items);
    String id = "diversity.repetition." + platform;
    if (!span.isEnough()) {
      return lacking(id, "lacking.diversity.repetition", platform, span);
    }
    int[] makers = IntStream.range(0, items.size()).map(items::maker).toArray();
    Repetition repetition = Repetition.of(makers, Arrays.stream(makers).max().orElse(0));
    Sentence sentence =
        Sentence.of(
            "figure.diversity.repetition",
            "platform",
            platform,
            "n",
            repetition.items(),
            "share",
            repetition.share(),
            "window",
            Repetition.WINDOW);
    return Findings.of(
        new Figure(id, repetition.share(), repetition.items(), sentence)
            .on(span.grounds("share").given("windowItems", Repetition.WINDOW)));
  }

  private static Findings lacking(String id, String key, String platform, Span span) {
    return Findings.lacking(
        new Lacking(
            id,
            span.events(),
            span.period(),
            Sentence.of(
                key,
                "platform",
                platform,
                "n",
                span.events(),
                "days",
                span.activeDays(),
                "events",
                Span.FEWEST_EVENTS,
                "fewestDays",
                Span.FEWEST_DAYS)));
  }

  private static Findings exploit(
      String platform, Timeline all, Timeline items, List<Map<String, Object>> blocks) {
    Timeline steps = all.size() > MOST_STEPS ? all.part(all.size() - MOST_STEPS, all.size()) : all;
    Feed feed = feed(steps);
    boolean hasEngagement =
        IntStream.range(0, feed.steps().length)
            .anyMatch(i -> feed.steps()[i] != (byte) Step.ITEM.ordinal());
    Span span = Span.of(items);
    String id = "diversity.exploit." + platform;
    if (!span.isEnough() || feed.items() < 2 * BLOCK || !hasEngagement) {
      return lacking(id, "lacking.diversity.exploit", platform, span);
    }
    int largest = Arrays.stream(feed.makers()).max().orElse(0);
    boolean[] labels = ExploreExploit.label(feed, largest);
    double share = ExploreExploit.share(labels, 0, labels.length);
    double[] shuffled = shuffled(feed, largest);
    double baseline = Arrays.stream(shuffled).average().orElse(0);
    addBlocks(platform, labels, baseline, blocks);
    Sentence sentence =
        Sentence.of(
            "figure.diversity.exploit",
            "platform",
            platform,
            "n",
            labels.length,
            "share",
            share,
            "baseline",
            baseline);
    return Findings.of(
        new Figure(id, share, labels.length, sentence)
            .on(
                span.grounds("share")
                    .given(
                        "windowItems",
                        ExploreExploit.WINDOW,
                        "blockItems",
                        BLOCK,
                        "shuffles",
                        shuffled.length,
                        "baseline",
                        baseline,
                        "baselineLow",
                        Arrays.stream(shuffled).min().orElse(0),
                        "baselineHigh",
                        Arrays.stream(shuffled).max().orElse(0),
                        "seed",
                        SEED)
                    .but(Sentence.of("caveat.exploit.makers"))));
  }

  /** Things seen to their end count as engagement only where the platform logs what was not. */
  private static Feed feed(Timeline steps) {
    boolean isSkipLogged =
        IntStream.range(0, steps.size()).anyMatch(row -> steps.is(row, Mark.SKIPPED));
    int[] makers = IntStream.range(0, steps.size()).map(steps::maker).toArray();
    var kinds = new byte[makers.length];
    for (int row = 0; row < kinds.length; row++) {
      boolean isFinished = isSkipLogged && !steps.is(row, Mark.SKIPPED);
      Step step = isFinished ? Step.FINISHED_ITEM : Step.ITEM;
      kinds[row] = (byte) (WhoChose.isTakenIn(steps, row) ? step : Step.ENGAGEMENT).ordinal();
    }
    return new Feed(makers, kinds);
  }

  private static double[] shuffled(Feed feed, int largest) {
    var random = new SplittableRandom(SEED);
    int times = Math.clamp(SHUFFLED_STEPS / feed.makers().length, 1, MOST_SHUFFLES);
    var shares = new double[times];
    for (int i = 0; i < times; i++) {
      boolean[] labels = ExploreExploit.label(feed.shuffled(random), largest);
      shares[i] = ExploreExploit.share(labels, 0, labels.length);
    }
    return shares;
  }

  private static void addBlocks(
      String platform, boolean[] labels, double baseline, List<Map<String, Object>> blocks) {
    int whole = labels.length / BLOCK;
    for (int block = Math.max(0, whole - MOST_BLOCKS); block < whole; block++) {
      var row = new LinkedHashMap<String, Object>();
      row.put("platform", platform);
      row.put("block", block + 1);
      row.put("share", ExploreExploit.share(labels, block * BLOCK, (block + 1) * BLOCK));
      row.put("baseline", baseline);
      blocks.add(row);
    }
  }
}
