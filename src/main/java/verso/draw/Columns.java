package verso.draw;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Amounts over time, a column for each day, month or year. Steps nobody gave an amount for have no
 * column. Where there would be too many to see, they are summed by month or by year.
 *
 * @param caption said about it
 * @param when the head of the first column of its table, such as "Month"
 * @param pace how long a column is
 * @param series what the amounts of a column are; one for plain columns
 * @param columns in any order
 */
public record Columns(
    Caption caption, String when, Pace pace, List<Series> series, List<Column> columns)
    implements Sketch {

  /** More would be too thin to see on a phone. */
  private static final int MOST = 150;

  /**
   * One column.
   *
   * @param day any day of its time
   * @param values one for each series, none negative
   * @param address of its page, empty for none
   */
  public record Column(LocalDate day, List<Double> values, String address) {
    public Column {
      values = Amounts.checked(values);
    }

    /** A plain column that leads nowhere. */
    public static Column of(LocalDate day, double value) {
      return new Column(day, List.of(value), "");
    }

    double total() {
      return Amounts.sum(values);
    }
  }

  public Columns {
    series = List.copyOf(series);
    columns = List.copyOf(columns);
    for (Column column : columns) {
      Amounts.matching(series, column.values());
    }
  }

  @Override
  public Optional<Drawing> drawing() {
    List<Column> drawn = drawn();
    if (drawn.stream().allMatch(column -> column.total() == 0)) {
      return Optional.empty();
    }
    Columns whole = new Columns(caption, when, paceDrawn(), series, drawn);
    return Optional.of(
        Drawing.of(caption, whole.table(), svg -> new ColumnLayout(whole, svg).paint()));
  }

  /** Steps from the first column's to the last's, both counted. */
  long steps() {
    return pace.between(columns.getFirst().day(), columns.getLast().day()) + 1;
  }

  /** One column for each step that has any, in the order of time. */
  private List<Column> drawn() {
    Pace drawn = paceDrawn();
    Map<LocalDate, Column> byStart = new TreeMap<>();
    for (Column column : columns) {
      LocalDate start = drawn.start(column.day());
      String address = drawn == pace ? column.address() : "";
      byStart.merge(
          start,
          new Column(start, column.values(), address),
          (a, b) -> new Column(start, Amounts.added(a.values(), b.values()), a.address()));
    }
    return new ArrayList<>(byStart.values());
  }

  private Pace paceDrawn() {
    var days = columns.stream().map(Column::day).sorted().toList();
    Pace drawn = pace;
    while (!days.isEmpty()
        && drawn != Pace.YEAR
        && drawn.between(days.getFirst(), days.getLast()) >= MOST) {
      drawn = drawn.coarser();
    }
    return drawn;
  }

  private DataTable table() {
    return Twin.ofAmounts(when, series, caption.numerals())
        .rows(columns, column -> pace.name(column.day(), caption.language()), Column::values);
  }
}
