package verso.web.search;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import verso.index.Histogram;
import verso.page.Edition;

/**
 * The matching records over time.
 *
 * @param columns in the order of time
 * @param marks for each column the label below it; empty for most
 * @param most the highest column, said in words; empty without columns
 * @param undated how many have no date, said in words; empty for none
 * @param from first day that was asked for; empty for none
 * @param to last day that was asked for; empty for none
 * @param always where all of the time is; empty when that is here
 */
public record TimesView(
    List<Column> columns,
    List<Mark> marks,
    String most,
    String undated,
    String from,
    String to,
    Optional<String> always) {
  /** Of the picture, in its own units; it is stretched to the width there is. */
  private static final int HEIGHT = 100;

  private static final int STEP = 10;

  /** A column of one record beside one of a thousand is to be seen all the same. */
  private static final int LOWEST = 3;

  private static final int MOST_MARKS = 5;

  /**
   * A span of time.
   *
   * @param x where it begins
   * @param height of what is in it
   * @param first day
   * @param last day
   * @param label when, and how many
   * @param address of the list of this span
   */
  public record Column(int x, int height, String first, String last, String label, String address) {
    /** Where it begins from above. */
    public int y() {
      return HEIGHT - height;
    }
  }

  /**
   * A label below a column.
   *
   * @param text empty for none
   * @param isMinor whether it gives way where there is little room
   */
  public record Mark(String text, boolean isMinor) {}

  public TimesView {
    columns = List.copyOf(columns);
    marks = List.copyOf(marks);
  }

  /** Of the whole picture, in its own units. */
  public int width() {
    return columns.size() * STEP;
  }

  static TimesView of(Asked asked, Histogram histogram, Edition edition) {
    ChronoUnit unit = histogram.unit().orElse(ChronoUnit.DAYS);
    List<Histogram.Bucket> buckets = histogram.buckets();
    long most = buckets.stream().mapToLong(Histogram.Bucket::count).max().orElse(0);
    var columns = new ArrayList<Column>();
    for (Histogram.Bucket bucket : buckets) {
      int height = height(bucket.count(), most);
      columns.add(
          column(
              columns.size() * STEP,
              height,
              bucket,
              asked,
              spoken(bucket, unit, edition),
              edition));
    }
    Asked.Span span = asked.span();
    return new TimesView(
        columns,
        marks(buckets, unit, edition),
        most(buckets, most, unit, edition),
        histogram.undated() == 0
            ? ""
            : edition.text("search.undated", "count", histogram.undated()),
        span.from().map(LocalDate::toString).orElse(""),
        span.to().map(LocalDate::toString).orElse(""),
        Optional.of(asked.in(Asked.Span.ALWAYS))
            .filter(always -> !span.equals(Asked.Span.ALWAYS))
            .map(SearchAddress::of));
  }

  private static int height(long count, long most) {
    return count == 0 ? 0 : Math.max(LOWEST, Math.round((float) HEIGHT * count / most));
  }

  private static Column column(
      int x, int height, Histogram.Bucket bucket, Asked asked, String when, Edition edition) {
    LocalDate first = day(bucket.from());
    LocalDate last = day(bucket.to()).minusDays(1);
    return new Column(
        x,
        height,
        first.toString(),
        last.toString(),
        edition.text("search.column", "when", when, "count", bucket.count()),
        SearchAddress.of(asked.in(Asked.Span.between(first, last))));
  }

  private static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZoneOffset.UTC);
  }

  private static String spoken(Histogram.Bucket bucket, ChronoUnit unit, Edition edition) {
    var names = new Names(edition);
    LocalDate day = day(bucket.from());
    return switch (unit) {
      case YEARS -> names.year(day);
      case MONTHS -> names.month(day);
      default -> names.day(day);
    };
  }

  /** A few, evenly spread, the first and the last among them. */
  private static List<Mark> marks(
      List<Histogram.Bucket> buckets, ChronoUnit unit, Edition edition) {
    var marks = new ArrayList<>(Collections.nCopies(buckets.size(), new Mark("", true)));
    int last = buckets.size() - 1;
    int gaps = Math.clamp(last, 1, MOST_MARKS - 1);
    for (int i = 0; i <= gaps && last >= 0; i++) {
      int at = Math.round((float) i * last / gaps);
      marks.set(at, new Mark(spoken(buckets.get(at), unit, edition), i % 2 == 1));
    }
    return marks;
  }

  private static String most(
      List<Histogram.Bucket> buckets, long most, ChronoUnit unit, Edition edition) {
    return buckets.stream()
        .filter(bucket -> bucket.count() == most)
        .findFirst()
        .map(b ->
            edition.text(
                "search.most",
                "when",
                spoken(b, unit, edition),
                "count",
                most,
                "unit",
                unit.name()))
        .orElse("");
  }
}
