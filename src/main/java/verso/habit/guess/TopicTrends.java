package verso.habit.guess;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.ClaimTopic;
import verso.claim.Facet;
import verso.claim.Findings;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.habit.Habits;

/**
 * Topics that came up at least twice, or at most half, as often in the last thirty days as in the
 * thirty before, and more so than chance explains: over all topics of all accounts together, at
 * most one person in two hundred without any change would be told of one.
 */
final class TopicTrends {
  private static final double FALSE_ALARMS = 0.005;

  /** How a topic went in one account, and how likely that is without any change. */
  private record Trend(GrowthWindow window, TopicGrowth growth, double chance) {
    boolean isCandidate() {
      return growth.isRising() || growth.isFading();
    }
  }

  private final Habits habits;
  private final TopicPaths topics;

  private TopicTrends(Habits habits) {
    this.habits = habits;
    this.topics = new TopicPaths(habits);
  }

  static Foreseen foreseen(Habits habits) throws IOException {
    return new Foreseen(new TopicTrends(habits).of(TopicPaths.courses(habits)), List.of());
  }

  private Findings of(List<Course> courses) throws IOException {
    var windows = new ArrayList<GrowthWindow>();
    var tooShort = new ArrayList<Course>();
    for (Course course : courses) {
      if (course.isTestable(course.span())) {
        windows.add(new GrowthWindow(course));
      } else {
        tooShort.add(course);
      }
    }
    Findings lacking = Foreseen.lacking(Guessed.TREND, tooShort, !windows.isEmpty());
    return windows.isEmpty() ? lacking : found(windows).and(lacking);
  }

  /** All that can be judged, whether it grew or not: picking first would make chance look rare. */
  private static List<Trend> judged(List<GrowthWindow> windows) {
    var all = new ArrayList<Trend>();
    for (GrowthWindow window : windows) {
      window
          .growths()
          .filter(TopicGrowth::isJudged)
          .forEach(growth -> all.add(new Trend(window, growth, growth.chance())));
    }
    double[] chances = StepDown.of(all.stream().mapToDouble(Trend::chance).toArray());
    return IntStream.range(0, chances.length)
        .mapToObj(i -> new Trend(all.get(i).window(), all.get(i).growth(), chances[i]))
        .toList();
  }

  private Findings found(List<GrowthWindow> windows) throws IOException {
    List<Trend> judged = judged(windows);
    return told(judged.stream().filter(Trend::isCandidate).toList(), FALSE_ALARMS / judged.size());
  }

  /**
   * Tells of trends beyond chance.
   *
   * @param level so rare must each be by the order of days, for all together to be rare enough
   */
  private Findings told(List<Trend> candidates, double level) throws IOException {
    var claims = new ArrayList<Claim>();
    var drawn = new ArrayList<Map<String, Object>>();
    List<Trend> likeliest =
        candidates.stream()
            .sorted(
                Comparator.comparingDouble(Trend::chance)
                    .thenComparing(trend -> trend.window().course().platform())
                    .thenComparingInt(trend -> trend.window().course().account())
                    .thenComparingInt(trend -> -trend.growth().now())
                    .thenComparing(trend -> path(trend)))
            .toList();
    for (Trend trend : likeliest) {
      Optional<ClaimTopic> topic = topics.plain(trend.growth().topic());
      if (topic.isEmpty()) {
        continue;
      }
      boolean isBeyondChance =
          trend.chance() <= FALSE_ALARMS
              && trend.window().shuffled(trend.growth()).isRarerThan(level);
      drawn.add(row(trend, topic.get(), isBeyondChance));
      if (isBeyondChance) {
        claims.add(claim(trend, topic.get()));
      }
    }
    return Findings.of(claims).with(new Rows("topicTrends", drawn));
  }

  /** Numbers of topics depend on what was read first; their ids do not. */
  private String path(Trend trend) {
    return String.join("/", habits.timeline().topics().get(trend.growth().topic()));
  }

  private static Map<String, Object> row(Trend trend, ClaimTopic topic, boolean isBeyondChance) {
    Course course = trend.window().course();
    TopicGrowth growth = trend.growth();
    return Rows.row(
        "platform",
        course.platform(),
        "account",
        course.account(),
        "topic",
        topic.topic(),
        "trend",
        word(growth),
        "now",
        growth.now(),
        "before",
        growth.before(),
        "growth",
        growth.growth(),
        "chance",
        trend.chance(),
        "beyondChance",
        isBeyondChance);
  }

  private static String word(TopicGrowth growth) {
    return growth.isRising() ? "rising" : "fading";
  }

  private Claim claim(Trend trend, ClaimTopic topic) throws IOException {
    Course course = trend.window().course();
    TopicGrowth growth = trend.growth();
    String id =
        ClaimId.of(
            Facet.PREDICTION, word(growth) + "\n" + course.platform() + "\n" + topic.topic().id());
    int[] rows = trend.window().rows(growth.topic());
    return new Claim(
            id,
            Facet.PREDICTION,
            topic.topic().name(Locale.ENGLISH),
            Sentence.of(
                "claim.prediction." + word(growth),
                "platforms",
                course.platforms(),
                "topic",
                topic.topic(),
                "now",
                growth.now(),
                "before",
                growth.before(),
                "days",
                TopicGrowth.WINDOW_DAYS,
                "from",
                trend.window().from(),
                "to",
                trend.window().to()),
            EnumSet.of(course.timeline().origin(rows[0])),
            course.platforms(),
            false,
            Optional.empty(),
            course.period(rows),
            List.of(),
            habits.evidence(id, course.timeline(), IntStream.of(rows)))
        .by(Author.VERSO)
        .under(Optional.of(topic));
  }
}
