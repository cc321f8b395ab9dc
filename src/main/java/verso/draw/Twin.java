package verso.draw;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes the table of a drawing whose rows are amounts by series. */
record Twin(String about, List<Series> series, Numerals numerals) {

  static Twin ofAmounts(String about, List<Series> series, Numerals numerals) {
    return new Twin(about, series, numerals);
  }

  <T> DataTable rows(List<T> things, Function<T, String> label, Function<T, List<Double>> values) {
    var head = new ArrayList<String>();
    head.add(about);
    series.forEach(one -> head.add(one.name()));
    var rows = new ArrayList<List<String>>();
    for (T thing : things) {
      var row = new ArrayList<String>();
      row.add(label.apply(thing));
      values.apply(thing).forEach(value -> row.add(numerals.exact(value)));
      rows.add(row);
    }
    return new DataTable(head, rows);
  }

  /**
   * What a mark says when it is pointed at: {@code label: 12} or {@code label: told 3, shown 9}.
   */
  String spoken(String label, List<Double> values) {
    var parts = new ArrayList<String>();
    for (int i = 0; i < series.size(); i++) {
      if (series.size() == 1) {
        parts.add(numerals.exact(values.get(i)));
      } else if (values.get(i) > 0) {
        parts.add(series.get(i).name() + " " + numerals.exact(values.get(i)));
      }
    }
    return label + ": " + (parts.isEmpty() ? numerals.exact(0) : String.join(", ", parts));
  }
}
