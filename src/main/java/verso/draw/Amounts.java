package verso.draw;

import java.util.ArrayList;
import java.util.List;

/** Amounts by series: finite and not negative. */
final class Amounts {
  private Amounts() {}

  static List<Double> checked(List<Double> values) {
    values.forEach(Amounts::checked);
    return List.copyOf(values);
  }

  static double checked(double value) {
    if (!(value >= 0) || Double.isInfinite(value)) {
      throw new IllegalArgumentException("an amount is neither negative nor infinite");
    }
    return value;
  }

  static double sum(List<Double> values) {
    return values.stream().mapToDouble(value -> value).sum();
  }

  /** Place by place, of lists of one length. */
  static List<Double> added(List<Double> a, List<Double> b) {
    var sums = new ArrayList<Double>();
    for (int i = 0; i < a.size(); i++) {
      sums.add(a.get(i) + b.get(i));
    }
    return List.copyOf(sums);
  }

  /** Refuses amounts that are not one for each series. */
  static void matching(List<Series> series, List<Double> values) {
    if (series.size() != values.size()) {
      throw new IllegalArgumentException("not one amount for each series");
    }
  }
}
