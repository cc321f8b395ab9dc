package verso.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What holds for every drawing, and the figures of the small ones. */
class SketchTest {
  private static final Caption CAPTION = new Caption("Title", "Words", Locale.ENGLISH);
  private static final LocalDate DAY = LocalDate.of(2024, 1, 1);

  @Test
  void carriesNoStyleScriptIdentifierOrForeignAddress() {
    for (Sketch sketch : SpecimenData.all()) {
      Drawing drawing = sketch.drawing().orElseThrow();

      assertThat(drawing.wide() + drawing.narrow())
          .doesNotContain("style=", "<script", " id=", "http", "url(", "\u202E", "NaN")
          .doesNotContainPattern("(href|src)=\"[^/]")
          .doesNotContainPattern("\\d\\.\\d{3}");
    }
  }

  @Test
  void staysWithinItsWidth() {
    for (Sketch sketch : SpecimenData.all()) {
      Drawing drawing = sketch.drawing().orElseThrow();

      assertThat(places(drawing.wide())).allMatch(x -> x >= 0 && x <= 720);
      assertThat(places(drawing.narrow())).allMatch(x -> x >= 0 && x <= 340);
    }
  }

  @Test
  void isNothingWhereThereIsNothingToSee() {
    List<Double> day = Collections.nCopies(24, 0.0);

    assertThat(
            List.<Sketch>of(
                new HeatGrid(CAPTION, "Day", Collections.nCopies(7, day)),
                new Treemap(CAPTION, "Topic", SpecimenData.ORIGINS, List.of()),
                new Matrix(CAPTION, List.of("a", "b", "c"), List.of("X", "Y"), List.of()),
                new IntervalDots(CAPTION, List.of("a", "b", "c", "d", "e"), List.of()),
                new Timeline(CAPTION, List.of("a", "b", "c", "d"), List.of()),
                new ShareBar(CAPTION, List.of("a", "b", "c"), List.of(), List.of()),
                new Lines(CAPTION, "Month", Pace.MONTH, List.of())))
        .allMatch(sketch -> sketch.drawing().isEmpty());
    assertThat(new Spark("x", List.of(0.0, 0.0)).svg()).isEmpty();
    assertThat(new Spark("x", List.of()).svg()).isEmpty();
  }

  @Test
  void shadesInSixEqualSteps() {
    assertThat(HeatGrid.shade(0, 60)).isZero();
    assertThat(HeatGrid.shade(1, 60)).isEqualTo(1);
    assertThat(HeatGrid.shade(10, 60)).isEqualTo(1);
    assertThat(HeatGrid.shade(11, 60)).isEqualTo(2);
    assertThat(HeatGrid.shade(60, 60)).isEqualTo(6);
  }

  @Test
  void discsHaveAreasInProportion() {
    var pairs = List.of(new Matrix.Pair(0, 1, 1, ""), new Matrix.Pair(0, 2, 0.25, ""));
    Drawing drawing =
        new Matrix(CAPTION, List.of("a", "b", "c"), List.of("X", "Y", "Z"), pairs)
            .drawing()
            .orElseThrow();

    assertThat(Markup.numbers(drawing.wide(), "f-faint", "r")).containsExactly(29.0, 14.5);
    assertThat(drawing.data().rows())
        .containsExactly(List.of("X", "Y", "100%"), List.of("X", "Z", "25%"));
  }

  @Test
  void breaksALineWhereNothingIsKnown() {
    var points =
        List.of(
            Lines.Point.of(DAY, 1),
            Lines.Point.of(DAY.plusMonths(1), 2),
            Lines.Point.of(DAY.plusMonths(3), 1));
    Drawing drawing =
        new Lines(
                CAPTION,
                "Month",
                Pace.MONTH,
                List.of(new Lines.Line(new Series("A", Tone.C1), points)))
            .drawing()
            .orElseThrow();

    assertThat(drawing.wide().split("class=\"line ", -1)).hasSize(3);
    assertThat(drawing.data().rows()).hasSize(3).contains(List.of("April 2024", "1"));
  }

  @Test
  void sparkIsColumnsInProportion() {
    String svg = new Spark("Ads by month", List.of(1.0, 0.0, 4.0)).svg().orElseThrow();

    assertThat(svg).contains("viewBox=\"0 0 120 24\"").contains("aria-label=\"Ads by month\"");
    assertThat(Markup.numbers(svg, "f-accent", "height")).containsExactly(6.0, 24.0);
  }

  @Test
  void refusesWhatCannotBe() {
    assertThatThrownBy(() -> new IntervalDots.Dot("A", 0.5, 0.6, 0.7, Optional.empty()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Matrix.Pair(0, 1, 1.2, ""))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Timeline.Span(DAY, DAY.minusDays(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new HeatGrid(CAPTION, "Day", List.of(List.of(1.0))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Lines.Point.of(DAY, -1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Double> places(String svg) {
    return Pattern.compile(" c?x=\"([^\"]*)\"")
        .matcher(svg)
        .results()
        .map(place -> Double.valueOf(place.group(1)))
        .toList();
  }
}
