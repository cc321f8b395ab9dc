package verso.draw;

import java.util.List;
import java.util.Optional;

/**
 * Tiny columns of 120 by 24 units, for a cell of a table.
 *
 * @param label what they show, for those who cannot see them
 * @param values in the order of time, none negative; zero where nothing was
 */
public record Spark(String label, List<Double> values) {
  private static final int WIDTH = 120;
  private static final int HEIGHT = 24;

  public Spark {
    values = Amounts.checked(values);
  }

  /** An {@code svg} element, or nothing where all is zero. */
  public Optional<String> svg() {
    double highest = values.stream().mapToDouble(value -> value).max().orElse(0);
    if (highest == 0) {
      return Optional.empty();
    }
    var svg = new Svg(WIDTH);
    double pitch = Math.min(WIDTH / (double) values.size(), 12);
    for (int i = 0; i < values.size(); i++) {
      double height = values.get(i) == 0 ? 0 : Math.max(1.5, values.get(i) / highest * HEIGHT);
      svg.rect(new Box(i * pitch, HEIGHT - height, pitch * 0.8, height), "f-accent");
    }
    return Optional.of(svg.element("spark", label, HEIGHT));
  }
}
