package verso.draw;

import java.util.function.DoubleFunction;

/** Quiet lines at round numbers, from zero up, with the numbers at their left. */
record Grid(Svg svg, Ticks ticks, DoubleFunction<String> number) {

  /** Draws the lines and returns the room for what is drawn on them. */
  Box write(double top, double height) {
    double left =
        8
            + ticks.values().stream()
                .mapToDouble(value -> Lettering.TICK.width(number.apply(value)))
                .max()
                .orElseThrow();
    var plot = new Box(left, top, svg.width() - left, height);
    for (double value : ticks.values()) {
      double y = plot.bottom() - value * unit(plot);
      svg.across(plot.x(), plot.right(), y, "grid");
      svg.write(left - 8, y + 4, Lettering.TICK.end(), number.apply(value));
    }
    return plot;
  }

  /** Units of height for one of what is measured. */
  double unit(Box plot) {
    return plot.height() / ticks.top();
  }
}
