package verso.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Topics and what they are made of, as rectangles within rectangles, of areas in proportion. A
 * strip at the foot of each tile says which series its amount is of.
 *
 * @param caption said about it
 * @param about the head of the first column of its table, such as "Topic"
 * @param series what the amounts of a tile are, such as origins
 * @param topics in any order, the largest is drawn first
 */
public record Treemap(Caption caption, String about, List<Series> series, List<Topic> topics)
    implements Sketch {

  /**
   * A topic.
   *
   * @param tiles its subtopics, at least one
   */
  public record Topic(String label, List<Tile> tiles) {
    public Topic {
      tiles = largestFirst(tiles);
    }

    double total() {
      return tiles.stream().mapToDouble(Tile::total).sum();
    }
  }

  /**
   * A subtopic.
   *
   * @param values one for each series, none negative
   * @param address of its page, empty for none
   */
  public record Tile(String label, List<Double> values, String address) {
    public Tile {
      values = Amounts.checked(values);
    }

    double total() {
      return Amounts.sum(values);
    }
  }

  public Treemap {
    series = List.copyOf(series);
    topics =
        topics.stream()
            .filter(topic -> topic.total() > 0)
            .sorted(Comparator.comparingDouble(Topic::total).reversed())
            .toList();
    for (Topic topic : topics) {
      for (Tile tile : topic.tiles()) {
        Amounts.matching(series, tile.values());
      }
    }
  }

  @Override
  public Optional<Drawing> drawing() {
    return topics.isEmpty()
        ? Optional.empty()
        : Optional.of(Drawing.of(caption, table(), svg -> new TreemapLayout(this, svg).paint()));
  }

  private DataTable table() {
    var rows = new ArrayList<Tile>();
    for (Topic topic : topics) {
      for (Tile tile : topic.tiles()) {
        rows.add(new Tile(topic.label() + " › " + tile.label(), tile.values(), ""));
      }
    }
    return Twin.ofAmounts(about, series, caption.numerals()).rows(rows, Tile::label, Tile::values);
  }

  private static List<Tile> largestFirst(List<Tile> tiles) {
    return tiles.stream()
        .filter(tile -> tile.total() > 0)
        .sorted(Comparator.comparingDouble(Tile::total).reversed())
        .toList();
  }
}
