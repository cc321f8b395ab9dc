package verso.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The parts of a whole as one bar, each named below it with its share.
 *
 * @param caption said about it
 * @param head of its table: part, amount, share
 * @param parts series of the bar
 * @param values one for each part, none negative
 */
public record ShareBar(Caption caption, List<String> head, List<Series> parts, List<Double> values)
    implements Sketch {
  private static final double LINE = 24;

  public ShareBar {
    head = List.copyOf(head);
    parts = List.copyOf(parts);
    values = Amounts.checked(values);
    Amounts.matching(parts, values);
  }

  @Override
  public Optional<Drawing> drawing() {
    return whole() == 0 ? Optional.empty() : Optional.of(Drawing.of(caption, table(), this::paint));
  }

  private double paint(Svg svg) {
    new Stack(parts, values).lie(svg, new Box(0, 0, svg.width(), 26), svg.width() / whole());
    int columns = svg.isNarrow() ? 1 : 2;
    double width = (svg.width() - (columns - 1) * 32.0) / columns;
    for (int i = 0; i < parts.size(); i++) {
      var line =
          new Box(i % columns * (width + 32), 38 + Math.floorDiv(i, columns) * LINE, width, LINE);
      line(svg, line, i);
    }
    return 38 + Math.ceilDiv(parts.size(), columns) * LINE;
  }

  private void line(Svg svg, Box line, int part) {
    String number = number(part) + " · " + percent(part);
    double room = line.width() - 20 - Lettering.NUMBER.width(number) - 12;
    Legend.swatch(svg, new Box(line.x(), line.y() + 3, 14, 14), parts.get(part).tone());
    svg.write(line.x() + 20, line.y() + 15, Lettering.LABEL.within(room), parts.get(part).name());
    svg.write(line.right(), line.y() + 15, Lettering.NUMBER.end(), number);
  }

  private double whole() {
    return Amounts.sum(values);
  }

  private String number(int part) {
    return caption.numerals().exact(values.get(part));
  }

  private String percent(int part) {
    return caption.numerals().percent(values.get(part) / whole());
  }

  private DataTable table() {
    var rows = new ArrayList<List<String>>();
    for (int i = 0; i < parts.size(); i++) {
      rows.add(List.of(parts.get(i).name(), number(i), percent(i)));
    }
    return new DataTable(head, rows);
  }
}
