package verso.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Horizontal bars, one for each label, each of one amount or of several end to end.
 *
 * @param caption said about it
 * @param about what a label names, the head of the first column of its table
 * @param series what the amounts of a bar are; one for plain bars
 * @param bars in the order they are drawn
 * @param rest how many are drawn, and what the sum of the others is called
 */
public record Bars(Caption caption, String about, List<Series> series, List<Bar> bars, Rest rest)
    implements Sketch {

  /**
   * One bar.
   *
   * @param label as it was written by whoever wrote it
   * @param values one for each series, none negative
   * @param address of its page, empty for none
   */
  public record Bar(String label, List<Double> values, String address) {
    public Bar {
      values = Amounts.checked(values);
    }

    /** A plain bar that leads nowhere. */
    public static Bar of(String label, double value) {
      return new Bar(label, List.of(value), "");
    }

    double total() {
      return Amounts.sum(values);
    }
  }

  public Bars {
    series = List.copyOf(series);
    bars = List.copyOf(bars);
    for (Bar bar : bars) {
      Amounts.matching(series, bar.values());
    }
  }

  @Override
  public Optional<Drawing> drawing() {
    List<Bar> drawn = drawn();
    double highest = drawn.stream().mapToDouble(Bar::total).max().orElse(0);
    return highest == 0
        ? Optional.empty()
        : Optional.of(
            Drawing.of(caption, table(drawn), svg -> new BarLayout(this, svg).paint(drawn)));
  }

  /** The bars of the picture: the first ones, then the sum of the others. */
  private List<Bar> drawn() {
    if (bars.size() <= rest.most()) {
      return bars;
    }
    var drawn = new ArrayList<>(bars.subList(0, rest.most() - 1));
    bars.subList(rest.most() - 1, bars.size()).stream()
        .map(Bar::values)
        .reduce(Amounts::added)
        .ifPresent(sum -> drawn.add(new Bar(rest.label(), sum, "")));
    return drawn;
  }

  private DataTable table(List<Bar> drawn) {
    return Twin.ofAmounts(about, series, caption.numerals()).rows(drawn, Bar::label, Bar::values);
  }
}
