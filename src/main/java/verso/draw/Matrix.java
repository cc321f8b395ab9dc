package verso.draw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How far each two of several things agree: a disc for each pair, its area the share. Each name
 * stands once, at the end of its row and at the head of its column.
 *
 * @param caption said about it
 * @param head of its table: the one, the other, their share
 * @param names of the things
 * @param pairs those that could be compared; the others stay blank
 */
public record Matrix(Caption caption, List<String> head, List<String> names, List<Pair> pairs)
    implements Sketch {

  /**
   * Two of them.
   *
   * @param one place of a name, from 0
   * @param other place of another
   * @param share of 1 in which they agree
   * @param address of the page about both, empty for none
   */
  public record Pair(int one, int other, double share, String address) {
    public Pair {
      if (one == other || !(share >= 0 && share <= 1)) {
        throw new IllegalArgumentException("a pair is of two and agrees in a share of 1");
      }
    }
  }

  public Matrix {
    names = List.copyOf(names);
    int last = names.size() - 1;
    if (head.size() != 3 || pairs.stream().anyMatch(p -> Math.max(p.one(), p.other()) > last)) {
      throw new IllegalArgumentException("a pair of things without a name");
    }
    pairs = List.copyOf(pairs);
  }

  @Override
  public Optional<Drawing> drawing() {
    return pairs.isEmpty()
        ? Optional.empty()
        : Optional.of(Drawing.of(caption, table(), this::paint));
  }

  private double paint(Svg svg) {
    double cell = Math.min((svg.width() - 110.0) / Math.max(1, names.size() - 1), 62);
    for (int i = 0; i < names.size(); i++) {
      double y = (i + 0.5) * cell;
      svg.across(0, i * cell, (i + 1) * cell, "grid");
      svg.down(i * cell, i * cell, names.size() * cell, "grid");
      double room = svg.width() - i * cell - 12;
      svg.write(i * cell + 8, y + 4, Lettering.LABEL.within(room), names.get(i));
    }
    for (Pair pair : pairs) {
      int row = Math.max(pair.one(), pair.other());
      int column = Math.min(pair.one(), pair.other());
      svg.mark(
          spoken(pair),
          pair.address(),
          in -> disc(in, new Box(column * cell, row * cell, cell, cell), pair.share()));
    }
    return names.size() * cell + 2;
  }

  private void disc(Svg svg, Box cell, double share) {
    double x = cell.x() + cell.width() / 2;
    double y = cell.y() + cell.height() / 2;
    svg.rect(cell, "hit");
    double radius = (cell.width() / 2 - 2) * Math.sqrt(share);
    svg.circle(x, y, Math.max(1, radius), "f-faint");
    String number = caption.numerals().percent(share);
    svg.write(x, y + 4, new Lettering("t-tick t-ink", 11, "middle", cell.width()), number);
  }

  private String spoken(Pair pair) {
    return names.get(pair.one())
        + " – "
        + names.get(pair.other())
        + ": "
        + caption.numerals().percent(pair.share());
  }

  private DataTable table() {
    var rows = new ArrayList<List<String>>();
    pairs.stream()
        .sorted(Comparator.comparingInt(Pair::one).thenComparingInt(Pair::other))
        .forEach(pair ->
            rows.add(
                List.of(
                    names.get(pair.one()),
                    names.get(pair.other()),
                    caption.numerals().percent(pair.share()))));
    return new DataTable(head, rows);
  }
}
