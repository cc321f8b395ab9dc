package verso.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);

  @Test
  void leavesRoomForMonthsNobodyGave() {
    Drawing drawing =
        columns(
            Pace.MONTH, Columns.Column.of(JANUARY, 4), Columns.Column.of(JANUARY.plusMonths(3), 8));

    List<Double> places = Markup.numbers(drawing.wide(), "f-accent", "x");

    assertThat(places.get(1) - places.get(0)).isEqualTo(3 * 44);
  }

  @Test
  void standsInProportionOnTheAxis() {
    Drawing drawing =
        columns(
            Pace.MONTH, Columns.Column.of(JANUARY, 4), Columns.Column.of(JANUARY.plusMonths(1), 8));

    assertThat(Markup.numbers(drawing.wide(), "f-accent", "height")).containsExactly(85.0, 170.0);
    assertThat(Markup.numbers(drawing.wide(), "f-accent", "y")).containsExactly(103.0, 18.0);
  }

  @Test
  void sumsWhatIsOfOneMonthInTheOrderOfTime() {
    Drawing drawing =
        columns(
            Pace.MONTH,
            Columns.Column.of(JANUARY.plusMonths(1), 1),
            Columns.Column.of(JANUARY.plusDays(4), 4),
            Columns.Column.of(JANUARY.plusDays(20), 5));

    assertThat(drawing.data().rows())
        .containsExactly(List.of("January 2024", "9"), List.of("February 2024", "1"));
  }

  @Test
  void sumsByYearWhatWouldBeTooManyMonths() {
    Drawing drawing =
        columns(
            Pace.MONTH,
            IntStream.range(0, 240)
                .mapToObj(i -> Columns.Column.of(JANUARY.plusMonths(i), 1))
                .toArray(Columns.Column[]::new));

    assertThat(drawing.data().rows()).hasSize(20).startsWith(List.of("2024", "12"));
  }

  @Test
  void drawsASingleDay() {
    Drawing drawing = columns(Pace.DAY, Columns.Column.of(JANUARY, 1e12));

    assertThat(drawing.wide()).contains("1,000,000,000,000").contains(">1T<");
  }

  @Test
  void isNothingWithoutColumnsOrWithZerosOnly() {
    assertThat(sketch(Pace.YEAR).drawing()).isEmpty();
    assertThat(sketch(Pace.YEAR, Columns.Column.of(JANUARY, 0)).drawing()).isEmpty();
  }

  private static Drawing columns(Pace pace, Columns.Column... columns) {
    return sketch(pace, columns).drawing().orElseThrow();
  }

  private static Columns sketch(Pace pace, Columns.Column... columns) {
    var caption = new Caption("Events", "When", Locale.ENGLISH);
    return new Columns(
        caption, "When", pace, List.of(new Series("Events", Tone.ACCENT)), List.of(columns));
  }
}
