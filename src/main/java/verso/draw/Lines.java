package verso.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Few amounts over time as lines, with the range each may lie in; a line is broken where nothing is
 * known.
 *
 * @param caption said about it
 * @param when the head of the first column of its table
 * @param pace steps of time; a step without a point is a gap
 * @param lines at most eight
 */
public record Lines(Caption caption, String when, Pace pace, List<Line> lines) implements Sketch {

  /**
   * One line.
   *
   * @param points in any order, one for each step at most
   */
  public record Line(Series series, List<Point> points) {
    public Line {
      points = points.stream().sorted(Comparator.comparing(Point::day)).toList();
    }
  }

  /** A value of a step, and the range it may lie in. */
  public record Point(LocalDate day, double value, double low, double high) {
    public Point {
      Amounts.checked(low);
      Amounts.checked(high);
      if (!(low <= value && value <= high)) {
        throw new IllegalArgumentException("a value lies within its range");
      }
    }

    /** A value known exactly. */
    public static Point of(LocalDate day, double value) {
      return new Point(day, value, value, value);
    }
  }

  public Lines {
    lines = lines.stream().filter(line -> !line.points().isEmpty()).toList();
    if (lines.size() > 8) {
      throw new IllegalArgumentException("more lines than colours");
    }
  }

  @Override
  public Optional<Drawing> drawing() {
    return lines.isEmpty()
        ? Optional.empty()
        : Optional.of(Drawing.of(caption, table(), svg -> new LineLayout(this, svg).paint()));
  }

  List<LocalDate> days() {
    return lines.stream()
        .flatMap(line -> line.points().stream())
        .map(point -> pace.start(point.day()))
        .distinct()
        .sorted()
        .toList();
  }

  private DataTable table() {
    Map<LocalDate, List<String>> rows = new TreeMap<>();
    for (LocalDate day : days()) {
      var row = new ArrayList<>(List.of(pace.name(day, caption.language())));
      lines.forEach(line -> row.add(cell(line, day)));
      rows.put(day, row);
    }
    var head = new ArrayList<>(List.of(when));
    lines.forEach(line -> head.add(line.series().name()));
    return new DataTable(head, List.copyOf(rows.values()));
  }

  private String cell(Line line, LocalDate day) {
    return line.points().stream()
        .filter(point -> pace.start(point.day()).equals(day))
        .map(this::spoken)
        .findFirst()
        .orElse("");
  }

  String spoken(Point point) {
    Numerals numerals = caption.numerals();
    String value = numerals.exact(point.value());
    return point.low() == point.high()
        ? value
        : value + " (" + numerals.exact(point.low()) + "–" + numerals.exact(point.high()) + ")";
  }
}
