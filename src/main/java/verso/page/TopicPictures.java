package verso.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import verso.claim.Section;
import verso.claim.TopicRow;
import verso.draw.Bars;
import verso.draw.Series;
import verso.draw.Sketch;
import verso.interest.Topic;
import verso.trace.Origin;

/** Pictures of topics: who each comes from, and how much of it came by. */
final class TopicPictures {
  private static final List<Origin> ORIGINS =
      List.of(Origin.DECLARED, Origin.OBSERVED, Origin.INFERRED, Origin.SUPPLIED);

  private TopicPictures() {}

  /** The topics with most behind them, by who they come from. */
  static Optional<Sketch> origins(Section section, Scene scene) {
    List<Bars.Bar> bars =
        section.topics().stream()
            .sorted(Comparator.comparing((TopicRow row) -> -row.all()))
            .map(row -> bar(row, scene.edition()))
            .toList();
    return scene.bars(series(scene.edition()), bars);
  }

  private static List<Series> series(Edition edition) {
    return ORIGINS.stream()
        .map(origin -> new Series(edition.messages().name(origin), Origins.tone(origin)))
        .toList();
  }

  private static Bars.Bar bar(TopicRow row, Edition edition) {
    return new Bars.Bar(
        row.topic().name(edition.messages().locale()),
        List.of(
            (double) row.told(),
            (double) row.watched(),
            (double) row.guessed(),
            (double) row.brought()),
        edition.links().topic(row.topic().id()).orElse(""));
  }

  /** What came by, by topic; sensitive ones together, without a name. */
  static Optional<Sketch> attention(Section section, Scene scene) {
    return scene.bars(
        Cells.of(section, "attentionByTopic").stream()
            .map(row -> Bars.Bar.of(topic(row, scene), row.number("items")))
            .toList());
  }

  /** The name of a row's topic; where it is withheld, that. */
  static String topic(Cells row, Scene scene) {
    return row.cell("topic", Topic.class)
        .map(topic -> topic.name(scene.edition().messages().locale()))
        .orElse(scene.edition().text("picture.withheld"));
  }
}
