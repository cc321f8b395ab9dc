package verso.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BarsTest {
  private static final Caption CAPTION = new Caption("Ads", "Who showed them", Locale.ENGLISH);
  private static final List<Series> ADS = List.of(new Series("Ads", Tone.ACCENT));

  @Test
  void drawsBarsInProportion() {
    Drawing drawing = bars(Bars.Bar.of("A", 100), Bars.Bar.of("B", 25)).drawing().orElseThrow();

    List<Double> widths = Markup.numbers(drawing.narrow(), "f-accent", "width");

    assertThat(widths).containsExactly(334.9, 83.73);
  }

  @Test
  void saysWhatItDrawsInItsTable() {
    Drawing drawing = bars(Bars.Bar.of("A", 1234), Bars.Bar.of("B", 0.5)).drawing().orElseThrow();

    assertThat(drawing.data())
        .isEqualTo(
            new DataTable(
                List.of("Advertiser", "Ads"), List.of(List.of("A", "1,234"), List.of("B", "0.5"))));
  }

  @Test
  void sumsWhatIsBeyondTheMost() {
    Bars.Bar[] bars =
        IntStream.range(0, 200).mapToObj(i -> Bars.Bar.of("B" + i, 2)).toArray(Bars.Bar[]::new);

    Drawing drawing = bars(bars).drawing().orElseThrow();

    assertThat(drawing.data().rows())
        .containsExactly(
            List.of("B0", "2"), List.of("B1", "2"), List.of("B2", "2"), List.of("others", "394"));
  }

  @Test
  void isNothingWithoutBarsOrWithZerosOnly() {
    assertThat(bars().drawing()).isEmpty();
    assertThat(bars(Bars.Bar.of("A", 0)).drawing()).isEmpty();
  }

  @Test
  void refusesImpossibleAmounts() {
    for (double value : new double[] {-1, Double.NaN, Double.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Bars.Bar.of("A", value))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> bars(new Bars.Bar("A", List.of(1.0, 2.0), "")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void letsNoLabelOutOfItsElement() {
    Drawing drawing =
        bars(new Bars.Bar("</text><script>alert(1)</script>", List.of(1.0), ""))
            .drawing()
            .orElseThrow();

    assertThat(drawing.wide() + drawing.narrow()).doesNotContain("<script").contains("&lt;script");
  }

  private static Bars bars(Bars.Bar... bars) {
    return new Bars(CAPTION, "Advertiser", ADS, List.of(bars), new Rest(4, "others"));
  }
}
