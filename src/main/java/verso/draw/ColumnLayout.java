package verso.draw;

import java.util.Comparator;

/** Places columns above an axis of time, on quiet lines at round numbers. */
record ColumnLayout(Columns columns, Svg svg) {
  private static final double HEIGHT = 170;

  /** A column is never wider, however few there are. */
  private static final double WIDEST = 44;

  double paint() {
    double top = Legend.write(svg, columns.series()) + 18;
    double highest =
        columns.columns().stream().mapToDouble(Columns.Column::total).max().orElseThrow();
    var grid = new Grid(svg, Ticks.whole(highest, 4), columns.caption().numerals()::brief);
    Box plot = grid.write(top, HEIGHT);
    double pitch = Math.min(plot.width() / columns.steps(), WIDEST);
    for (Columns.Column column : columns.columns()) {
      svg.mark(spoken(column), column.address(), inside -> stand(column, plot, pitch, grid));
    }
    peak(plot, pitch, grid);
    svg.across(plot.x(), plot.right(), plot.bottom(), "axis");
    axis().write(svg, plot.bottom(), pitch * columns.steps(), day -> middle(day, plot, pitch));
    return plot.bottom() + TimeAxis.HEIGHT;
  }

  private void stand(Columns.Column column, Box plot, double pitch, Grid grid) {
    double width = Math.max(1, pitch * 0.78);
    double x = middle(column.day(), plot, pitch) - width / 2;
    svg.rect(new Box(x - (pitch - width) / 2, plot.y(), pitch, plot.height()), "hit");
    new Stack(columns.series(), column.values())
        .stand(svg, new Box(x, plot.y(), width, plot.height()), grid.unit(plot));
  }

  /** The number of the highest column above it. */
  private void peak(Box plot, double pitch, Grid grid) {
    var highest =
        columns.columns().stream()
            .max(Comparator.comparingDouble(Columns.Column::total))
            .orElseThrow();
    String number = columns.caption().numerals().exact(highest.total());
    double half = Lettering.NUMBER.width(number) / 2;
    double x = middle(highest.day(), plot, pitch);
    double inside = Math.min(svg.width() - half, Math.max(plot.x() + half, x));
    double y = plot.bottom() - highest.total() * grid.unit(plot) - 5;
    svg.write(inside, y, Lettering.NUMBER.middle(), number);
  }

  private double middle(java.time.LocalDate day, Box plot, double pitch) {
    long step = columns.pace().between(columns.columns().getFirst().day(), day);
    return plot.x() + (step + 0.5) * pitch;
  }

  private TimeAxis axis() {
    return new TimeAxis(
        columns.columns().getFirst().day(),
        columns.columns().getLast().day(),
        columns.pace(),
        columns.caption().language());
  }

  private String spoken(Columns.Column column) {
    String when = columns.pace().name(column.day(), columns.caption().language());
    return Twin.ofAmounts(columns.when(), columns.series(), columns.caption().numerals())
        .spoken(when, column.values());
  }
}
