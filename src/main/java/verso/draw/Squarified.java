package verso.draw;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a rectangle into rectangles of given areas, as near to squares as may be.
 *
 * <p>The algorithm of Mark Bruls, Kees Huizing and Jarke J. van Wijk, <i>Squarified Treemaps</i>
 * (2000): strips along the shorter side take one more tile as long as that makes the worst tile of
 * the strip less oblong.
 */
final class Squarified {
  private final List<Box> placed = new ArrayList<>();
  private final List<Double> areas;
  private Box free;

  private Squarified(List<Double> areas, Box whole) {
    this.areas = areas;
    this.free = whole;
  }

  /**
   * The boxes of these weights, in their order, which together fill the whole.
   *
   * @param weights above zero, best in falling order
   */
  static List<Box> of(List<Double> weights, Box whole) {
    double unit = whole.area() / Amounts.sum(weights);
    var squarified = new Squarified(weights.stream().map(w -> w * unit).toList(), whole);
    int from = 0;
    while (from < weights.size()) {
      int to = squarified.strip(from);
      squarified.place(squarified.areas.subList(from, to));
      from = to;
    }
    return squarified.placed;
  }

  /** Where the strip ends that starts here. */
  private int strip(int from) {
    int to = from + 1;
    while (to < areas.size()
        && worst(areas.subList(from, to + 1)) <= worst(areas.subList(from, to))) {
      to++;
    }
    return to;
  }

  /** The ratio of the sides of the most oblong tile of a strip. */
  private double worst(List<Double> strip) {
    double thick = Amounts.sum(strip) / Math.min(free.width(), free.height());
    return strip.stream()
        .mapToDouble(area -> Math.max(area / (thick * thick), thick * thick / area))
        .max()
        .orElseThrow();
  }

  private void place(List<Double> strip) {
    boolean upright = free.width() >= free.height();
    double thick = Amounts.sum(strip) / Math.min(free.width(), free.height());
    double along = upright ? free.y() : free.x();
    for (double area : strip) {
      double length = area / thick;
      placed.add(
          upright
              ? new Box(free.x(), along, thick, length)
              : new Box(along, free.y(), length, thick));
      along += length;
    }
    free =
        upright
            ? new Box(free.x() + thick, free.y(), Math.max(0, free.width() - thick), free.height())
            : new Box(free.x(), free.y() + thick, free.width(), Math.max(0, free.height() - thick));
  }
}
