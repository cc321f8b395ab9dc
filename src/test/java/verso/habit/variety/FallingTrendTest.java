package verso.habit.variety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FallingTrendTest {

  @Test
  void fourThatFallAreOneOfTwentyFourOrders() {
    FallingTrend trend = FallingTrend.of(4, 3, 2, 1);

    assertThat(trend.score()).isEqualTo(-6);
    assertThat(trend.chance()).isCloseTo(1.0 / 24, within(1e-12));
  }

  @Test
  void oneExchangeIsThreeMoreOrders() {
    assertThat(FallingTrend.of(4, 3, 1, 2).chance()).isCloseTo(4.0 / 24, within(1e-12));
  }

  @Test
  void whatRisesFallsByNoChance() {
    assertThat(FallingTrend.of(1, 2, 3, 4).chance()).isCloseTo(1, within(1e-12));
  }

  @Test
  void equalValuesAreNoTrend() {
    assertThat(FallingTrend.of(5, 5, 5, 5, 5, 5).chance()).isGreaterThan(0.5);
  }

  @Test
  void holdsForTenYearsOfMonths() {
    double[] falling = IntStream.range(0, 120).mapToDouble(i -> 50 - 0.1 * i).toArray();
    double[] level = IntStream.range(0, 120).mapToDouble(i -> i % 7).toArray();

    assertThat(FallingTrend.of(falling).chance()).isLessThan(1e-9);
    assertThat(FallingTrend.of(level).chance()).isBetween(0.3, 1.0);
  }
}
