package verso.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Shares with the range they may lie in, each against a mark of comparison such as chance.
 *
 * @param caption said about it
 * @param head of its table: what, share, lowest, highest, mark; the second and the last name the
 *     signs of the drawing
 * @param dots in the order they are drawn
 */
public record IntervalDots(Caption caption, List<String> head, List<Dot> dots) implements Sketch {
  private static final double PITCH = 34;
  private static final double NARROW_PITCH = 46;

  /**
   * One share.
   *
   * @param value of 1
   * @param low end of its range
   * @param high end of its range
   * @param mark what it is compared with, nothing where there is nothing to compare with
   */
  public record Dot(String label, double value, double low, double high, Optional<Double> mark) {
    public Dot {
      double compared = mark.orElse(value);
      if (!(0 <= low && low <= value && value <= high && high <= 1)
          || !(compared >= 0 && compared <= 1)) {
        throw new IllegalArgumentException(
            "a share lies within its range, and both within 0 and 1");
      }
    }
  }

  public IntervalDots {
    head = List.copyOf(head);
    dots = List.copyOf(dots);
    if (head.size() != 5) {
      throw new IllegalArgumentException("five columns: what, share, lowest, highest, mark");
    }
  }

  @Override
  public Optional<Drawing> drawing() {
    return dots.isEmpty()
        ? Optional.empty()
        : Optional.of(Drawing.of(caption, table(), this::paint));
  }

  private double paint(Svg svg) {
    double left = svg.isNarrow() ? 12 : 290;
    double numbers = 46;
    var plot = new Box(left, 26, svg.width() - left - (svg.isNarrow() ? 16 : numbers), 0);
    double pitch = svg.isNarrow() ? NARROW_PITCH : PITCH;
    legend(svg);
    double foot = plot.y() + dots.size() * pitch + 4;
    for (int quarter = 0; quarter <= 4; quarter++) {
      double x = plot.x() + plot.width() * quarter / 4;
      svg.down(x, plot.y(), foot, "grid");
      svg.write(x, foot + 15, Lettering.TICK.middle(), percent(quarter / 4.0));
    }
    double y = plot.y();
    for (Dot dot : dots) {
      var row = new Box(plot.x(), y, plot.width(), pitch);
      svg.mark(spoken(dot), "", in -> row(in, dot, row));
      y += pitch;
    }
    return foot + 20;
  }

  private void row(Svg svg, Dot dot, Box row) {
    double y = svg.isNarrow() ? row.y() + 33 : row.y() + row.height() / 2;
    svg.rect(new Box(0, row.y(), svg.width(), row.height()), "hit");
    double labels = svg.isNarrow() ? svg.width() - 60 : row.x() - 20;
    double base = svg.isNarrow() ? row.y() + 17 : y + 4;
    svg.write(0, base, Lettering.LABEL.within(labels), dot.label());
    svg.write(svg.width(), base, Lettering.NUMBER.end(), percent(dot.value()));
    double from = row.x() + dot.low() * row.width();
    double to = row.x() + dot.high() * row.width();
    svg.rect(new Box(from, y - 3, to - from, 6), "f-faint");
    dot.mark().ifPresent(m -> chance(svg, row.x() + m * row.width(), y));
    svg.circle(row.x() + dot.value() * row.width(), y, 5, "f-accent ringed");
  }

  private static void chance(Svg svg, double x, double y) {
    svg.down(x, y - 9, y + 9, "compared");
  }

  private void legend(Svg svg) {
    svg.circle(6, 8, 5, "f-accent");
    svg.write(18, 12, Lettering.SOFT.within(svg.width() / 2.0 - 40), head.get(1));
    double x = 18 + Lettering.SOFT.width(Lettering.clean(head.get(1))) + 24;
    double mark = Math.min(x, svg.width() / 2.0);
    chance(svg, mark, 8);
    svg.write(mark + 10, 12, Lettering.SOFT.within(svg.width() - mark - 10), head.get(4));
  }

  private String spoken(Dot dot) {
    return dot.label()
        + ": "
        + percent(dot.value())
        + " ("
        + percent(dot.low())
        + "–"
        + percent(dot.high())
        + ")"
        + dot.mark().map(m -> ", " + head.get(4) + " " + percent(m)).orElse("");
  }

  private String percent(double share) {
    return caption.numerals().percent(share);
  }

  private DataTable table() {
    var rows = new ArrayList<List<String>>();
    for (Dot dot : dots) {
      rows.add(
          List.of(
              dot.label(),
              percent(dot.value()),
              percent(dot.low()),
              percent(dot.high()),
              dot.mark().map(this::percent).orElse("")));
    }
    return new DataTable(head, rows);
  }
}
