package verso.habit.variety;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Span;
import verso.habit.Timeline;
import verso.habit.variety.ExploreExploit.Feed;
import verso.habit.variety.ExploreExploit.Step;
import verso.measure.Mark;

/** How much of what came by on each platform was more of the same. */
final class RepetitionAnalysis {
  private static final long SEED = 2_024L;

  /** Items of one block of the table of shares. */
  private static final int BLOCK = ExploreExploit.WINDOW;

  /** Of each platform the newest are looked at; more would change nothing but the time it takes. */
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
    var repeating = new LackingPlatforms("diversity.repetition");
    var exploiting = new LackingPlatforms("diversity.exploit");
    var blocks = new ArrayList<Map<String, Object>>();
    for (ByPlatform part : ByPlatform.split(known)) {
      Timeline all = part.rows();
      Timeline steps = all.part(Math.max(0, all.size() - MOST_STEPS), all.size());
      Timeline items = steps.where(row -> WhoChose.isTakenIn(steps, row));
      if (items.size() > 0) {
        var feed = new ByPlatform(part.platform(), steps);
        found =
            found
                .and(repetition(new ByPlatform(part.platform(), items), repeating))
                .and(exploit(feed, Span.of(items), exploiting, blocks));
      }
    }
    found = found.and(repeating.found()).and(exploiting.found());
    return blocks.isEmpty() ? found : found.with(new Rows("exploitBlocks", blocks));
  }

  private static boolean isStep(Timeline timeline, int row) {
    return switch (timeline.kind(row)) {
      case VIEW, LISTEN, REACTION, FOLLOW, SAVE, COMMENT -> true;
      default -> false;
    };
  }

  private static Findings repetition(ByPlatform part, LackingPlatforms lacking) {
    Timeline items = part.rows();
    Span span = Span.of(items);
    if (!span.isEnough()) {
      lacking.add(part.platform(), span);
      return Findings.NONE;
    }
    int[] makers = IntStream.range(0, items.size()).map(items::maker).toArray();
    Repetition repetition = Repetition.of(makers, Arrays.stream(makers).max().orElse(0));
    Sentence sentence =
        Sentence.of(
            "figure.diversity.repetition",
            "platform",
            part.platform(),
            "n",
            repetition.items(),
            "share",
            repetition.share(),
            "window",
            Repetition.WINDOW);
    return Findings.of(
        new Figure(
                "diversity.repetition." + part.platform(),
                repetition.share(),
                repetition.items(),
                sentence)
            .on(
                span.grounds("share")
                    .given("windowItems", Repetition.WINDOW, "mostRecords", MOST_STEPS)));
  }

  private static Findings exploit(
      ByPlatform part, Span span, LackingPlatforms lacking, List<Map<String, Object>> blocks) {
    Feed feed = feed(part.rows());
    boolean hasEngagement =
        IntStream.range(0, feed.steps().length)
            .anyMatch(i -> feed.steps()[i] != (byte) Step.ITEM.ordinal());
    if (!span.isEnough() || feed.items() < 2 * BLOCK || !hasEngagement) {
      lacking.add(part.platform(), span);
      return Findings.NONE;
    }
    int largest = Arrays.stream(feed.makers()).max().orElse(0);
    boolean[] labels = ExploreExploit.label(feed, largest);
    double share = ExploreExploit.share(labels, 0, labels.length);
    double[] shuffled = shuffled(feed, largest);
    double baseline = Arrays.stream(shuffled).average().orElse(0);
    addBlocks(part.platform(), labels, baseline, blocks);
    Sentence sentence =
        Sentence.of(
            "figure.diversity.exploit",
            "platform",
            part.platform(),
            "n",
            labels.length,
            "share",
            share,
            "baseline",
            baseline);
    return Findings.of(
        new Figure("diversity.exploit." + part.platform(), share, labels.length, sentence)
            .on(
                span.grounds("share")
                    .given(
                        "windowItems",
                        ExploreExploit.WINDOW,
                        "mostRecords",
                        MOST_STEPS,
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
