package verso.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.claim.TopicPattern;
import verso.claim.TopicRow;
import verso.draw.Bars;
import verso.draw.Matrix;
import verso.draw.Series;
import verso.draw.ShareBar;
import verso.draw.Sketch;
import verso.draw.Tone;
import verso.draw.Treemap;
import verso.interest.Topic;
import verso.trace.Origin;

/**
 * Pictures of topics: who each comes from, what platforms agree on, and how much of it came by.
 * Sensitive topics have no name in any of them.
 */
final class TopicPictures {
  private static final List<Origin> ORIGINS =
      List.of(Origin.DECLARED, Origin.OBSERVED, Origin.INFERRED, Origin.SUPPLIED);

  /** Smaller tiles could not be read. */
  private static final int MOST_TOPICS = 48;

  /** Smaller discs neither. */
  private static final int MOST_PLATFORMS = 8;

  private TopicPictures() {}

  /** The topics with most behind them, within their branches, by who they come from. */
  static Optional<Sketch> map(Section section, Scene scene) {
    var branches = new LinkedHashMap<String, List<Treemap.Tile>>();
    section.topics().stream()
        .sorted(Comparator.comparing((TopicRow row) -> -row.all()))
        .limit(MOST_TOPICS)
        .forEach(row ->
            branches
                .computeIfAbsent(name(row.path().getFirst(), scene), name -> new ArrayList<>())
                .add(tile(row, scene)));
    List<Treemap.Topic> topics =
        branches.entrySet().stream()
            .map(branch -> new Treemap.Topic(branch.getKey(), branch.getValue()))
            .toList();
    return topics.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Treemap(scene.caption(), scene.said("about"), series(scene.edition()), topics));
  }

  private static Treemap.Tile tile(TopicRow row, Scene scene) {
    return new Treemap.Tile(
        name(row.topic(), scene),
        List.of(
            (double) row.told(),
            (double) row.watched(),
            (double) row.guessed(),
            (double) row.brought()),
        scene.edition().links().topic(row.topic().id()).orElse(""));
  }

  private static List<Series> series(Edition edition) {
    return ORIGINS.stream()
        .map(origin -> new Series(edition.messages().name(origin), Origins.tone(origin)))
        .toList();
  }

  private static String name(Topic topic, Scene scene) {
    return topic.name(scene.edition().messages().locale());
  }

  /** How many topics go together with what was done, and how many do not. */
  static Optional<Sketch> patterns(Section section, Scene scene) {
    List<TopicPattern> patterns =
        Stream.of(TopicPattern.values()).filter(pattern -> count(section, pattern) > 0).toList();
    return patterns.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new ShareBar(
                scene.caption(),
                scene.head("about", "amount", "share"),
                scene.categories(patterns.stream().map(TopicPattern::name).toList()),
                patterns.stream().map(pattern -> count(section, pattern)).toList()));
  }

  private static double count(Section section, TopicPattern pattern) {
    return section.topics().stream()
        .filter(row -> row.pattern().equals(Optional.of(pattern)))
        .count();
  }

  /** Labels on what the person likes: those that something explains, and the others. */
  static Optional<Sketch> labels(Section section, Scene scene) {
    return section.notes().stream()
        .filter(note -> note.key().equals("summary.labels"))
        .map(Sentence::arguments)
        .map(Cells::new)
        .findFirst()
        .map(said ->
            new ShareBar(
                scene.caption(),
                scene.head("about", "amount", "share"),
                List.of(
                    new Series(scene.said("explained"), Tone.ACCENT),
                    new Series(scene.said("unexplained"), Tone.C2)),
                List.of(said.number("supported"), said.number("unsupported"))));
  }

  /** What came by, by topic; sensitive ones together, without a name. */
  static Optional<Sketch> attention(Section section, Scene scene) {
    return scene.bars(
        Cells.of(section, "attentionByTopic").stream()
            .map(row -> Bars.Bar.of(topic(row, scene), row.number("items")))
            .toList());
  }

  private static String topic(Cells row, Scene scene) {
    return row.cell("topic", Topic.class)
        .map(topic -> name(topic, scene))
        .orElse(scene.edition().text("picture.withheld"));
  }

  /** How many topics each two platforms share, of those with most topics. */
  static Optional<Sketch> agreement(Section section, Scene scene) {
    List<Cells> rows = Cells.of(section, "agreement");
    var topics = new LinkedHashMap<String, Double>();
    rows.forEach(row -> {
      topics.put(row.text("one"), row.number("topicsOfOne"));
      topics.put(row.text("other"), row.number("topicsOfOther"));
    });
    List<String> platforms =
        topics.entrySet().stream()
            .sorted(
                Comparator.comparing((Map.Entry<String, Double> entry) -> -entry.getValue())
                    .thenComparing(Map.Entry::getKey))
            .limit(MOST_PLATFORMS)
            .map(Map.Entry::getKey)
            .toList();
    List<Matrix.Pair> pairs = rows.stream().flatMap(row -> pair(row, platforms).stream()).toList();
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Matrix(
                scene.caption(),
                scene.head("one", "other", "share"),
                platforms.stream().map(scene.edition().words()::platform).toList(),
                pairs));
  }

  private static Optional<Matrix.Pair> pair(Cells row, List<String> platforms) {
    int one = platforms.indexOf(row.text("one"));
    int other = platforms.indexOf(row.text("other"));
    return one < 0 || other < 0
        ? Optional.empty()
        : Optional.of(new Matrix.Pair(one, other, row.number("jaccard"), ""));
  }
}
