package verso.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Draws lines over an axis of time: ranges first, lines on them, dots where a point stands alone.
 */
record LineLayout(Lines lines, Svg svg) {
  private static final double HEIGHT = 180;

  double paint() {
    double top = Legend.write(svg, lines.lines().stream().map(Lines.Line::series).toList()) + 12;
    double highest =
        lines.lines().stream()
            .flatMap(line -> line.points().stream())
            .mapToDouble(Lines.Point::high)
            .max()
            .orElseThrow();
    var grid = new Grid(svg, Ticks.covering(highest, 4), lines.caption().numerals()::brief);
    Box room = grid.write(top, HEIGHT);
    var plot = new Box(room.x() + 10, room.y(), room.width() - 20, room.height());
    for (Lines.Line line : lines.lines()) {
      for (List<Lines.Point> run : runs(line)) {
        run(line, run, plot, grid.unit(plot));
      }
    }
    svg.across(room.x(), room.right(), room.bottom(), "axis");
    List<LocalDate> days = lines.days();
    new TimeAxis(days.getFirst(), days.getLast(), lines.pace(), lines.caption().language())
        .write(svg, plot.bottom(), plot.width(), day -> x(day, plot));
    return plot.bottom() + TimeAxis.HEIGHT;
  }

  /** Points without a gap between them. */
  private List<List<Lines.Point>> runs(Lines.Line line) {
    var runs = new ArrayList<List<Lines.Point>>();
    for (Lines.Point point : line.points()) {
      boolean follows =
          !runs.isEmpty() && lines.pace().between(runs.getLast().getLast().day(), point.day()) <= 1;
      if (!follows) {
        runs.add(new ArrayList<>());
      }
      runs.getLast().add(point);
    }
    return runs;
  }

  private void run(Lines.Line line, List<Lines.Point> run, Box plot, double unit) {
    String tone = line.series().tone().fill().substring(2);
    var there = new StringBuilder();
    var back = new StringBuilder();
    var path = new StringBuilder();
    for (Lines.Point point : run) {
      there.append(path(there.isEmpty(), point.day(), point.high() * unit, plot));
      back.insert(0, path(false, point.day(), point.low() * unit, plot));
      path.append(path(path.isEmpty(), point.day(), point.value() * unit, plot));
    }
    if (run.stream().anyMatch(point -> point.low() < point.high())) {
      svg.path(there.append(back).append('Z').toString(), "band f-" + tone);
    }
    svg.path(path.toString(), "line stroke-" + tone);
    for (Lines.Point point : run) {
      String name = lines.pace().name(point.day(), lines.caption().language());
      String title = line.series().name() + ", " + name + ": " + lines.spoken(point);
      double y = plot.bottom() - point.value() * unit;
      svg.mark(title, "", in -> in.circle(x(point.day(), plot), y, 2.5, "f-" + tone));
    }
  }

  private String path(boolean first, LocalDate day, double height, Box plot) {
    String place = Svg.written(x(day, plot)) + " " + Svg.written(plot.bottom() - height);
    return (first ? "M" : "L") + place;
  }

  private double x(LocalDate day, Box plot) {
    List<LocalDate> days = lines.days();
    double steps = Math.max(1, lines.pace().between(days.getFirst(), days.getLast()));
    return plot.x() + plot.width() * lines.pace().between(days.getFirst(), day) / steps;
  }
}
