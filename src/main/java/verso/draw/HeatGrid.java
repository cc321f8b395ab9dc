package verso.draw;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The hours of a week, each shaded by its amount: days across the wide page, hours down the narrow.
 *
 * @param caption said about it
 * @param about the head of the first column of its table, such as "Day"
 * @param days seven, Monday first, of 24 amounts each
 */
public record HeatGrid(Caption caption, String about, List<List<Double>> days) implements Sketch {
  private static final int DAYS = 7;
  private static final int HOURS = 24;

  /** Shades of what is more than nothing. */
  private static final int SHADES = 6;

  public HeatGrid {
    days = days.stream().map(Amounts::checked).toList();
    if (days.size() != DAYS || days.stream().anyMatch(day -> day.size() != HOURS)) {
      throw new IllegalArgumentException("a week has seven days of 24 hours");
    }
  }

  @Override
  public Optional<Drawing> drawing() {
    return highest() == 0
        ? Optional.empty()
        : Optional.of(Drawing.of(caption, table(), this::paint));
  }

  /** The class of a shade: nothing is 0, the rest in six equal steps up to the highest. */
  static int shade(double value, double highest) {
    return value == 0 ? 0 : Math.min(SHADES, 1 + (int) (SHADES * value / highest * (1 - 1e-12)));
  }

  private double paint(Svg svg) {
    double head = svg.isNarrow() ? 20 : 18;
    double left = svg.isNarrow() ? 38 : 52;
    int columns = svg.isNarrow() ? DAYS : HOURS;
    double width = (svg.width() - left) / columns;
    double height = svg.isNarrow() ? 17 : 26;
    for (int day = 0; day < DAYS; day++) {
      for (int hour = 0; hour < HOURS; hour++) {
        int column = svg.isNarrow() ? day : hour;
        int row = svg.isNarrow() ? hour : day;
        var cell = new Box(left + column * width, head + row * height, width, height);
        cell(svg, cell, day, hour);
      }
    }
    names(svg, new Box(left, head, width, height));
    return ramp(svg, head + (svg.isNarrow() ? HOURS : DAYS) * height + 12);
  }

  private void cell(Svg svg, Box cell, int day, int hour) {
    double value = days.get(day).get(hour);
    String title = name(day, TextStyle.FULL) + " " + hour(hour) + ": " + number(value);
    svg.mark(title, "", in -> in.rect(cell.inset(1), "f-q" + shade(value, highest())));
  }

  private void names(Svg svg, Box first) {
    for (int day = 0; day < DAYS; day++) {
      if (svg.isNarrow()) {
        double x = first.x() + (day + 0.5) * first.width();
        String name = name(day, TextStyle.SHORT);
        svg.write(x, first.y() - 7, Lettering.TICK.middle().within(first.width()), name);
      } else {
        double y = first.y() + (day + 0.5) * first.height() + 4;
        svg.write(0, y, Lettering.TICK.within(48), name(day, TextStyle.SHORT));
      }
    }
    for (int hour = 0; hour < HOURS; hour += 3) {
      if (svg.isNarrow()) {
        double y = first.y() + (hour + 0.5) * first.height() + 4;
        svg.write(0, y, Lettering.TICK, hour(hour));
      } else {
        double x = first.x() + hour * first.width() + 1;
        svg.write(x, first.y() - 6, Lettering.TICK, hour(hour));
      }
    }
  }

  /** The shades from none to the highest, with both numbers. */
  private double ramp(Svg svg, double y) {
    String highest = number(highest());
    double x = svg.width() - Lettering.TICK.width(highest) - 6 - (SHADES + 1) * 16.0;
    svg.write(x - 6, y + 9, Lettering.TICK.end(), "0");
    for (int shade = 0; shade <= SHADES; shade++) {
      svg.rect(new Box(x + shade * 16, y, 15, 10), "f-q" + shade);
    }
    svg.write(svg.width(), y + 9, Lettering.TICK.end(), highest);
    return y + 14;
  }

  private double highest() {
    return days.stream().flatMap(List::stream).mapToDouble(value -> value).max().orElse(0);
  }

  private String number(double value) {
    return caption.numerals().exact(value);
  }

  private String name(int day, TextStyle style) {
    return DayOfWeek.of(day + 1).getDisplayName(style, caption.language());
  }

  private static String hour(int hour) {
    return hour < 10 ? "0" + hour + ":00" : hour + ":00";
  }

  private DataTable table() {
    var head = new ArrayList<>(List.of(about));
    IntStream.range(0, HOURS).mapToObj(HeatGrid::hour).forEach(head::add);
    var rows = new ArrayList<List<String>>();
    for (int day = 0; day < DAYS; day++) {
      var row = new ArrayList<>(List.of(name(day, TextStyle.FULL)));
      days.get(day).forEach(value -> row.add(number(value)));
      rows.add(row);
    }
    return new DataTable(head, rows);
  }
}
