package verso.habit.reactions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class PoissonTest {
  private static final Offset<Double> SMALL = within(0.001);

  @Test
  void givesTheExactInterval() {
    assertThat(Poisson.interval(0).low()).isZero();
    assertThat(Poisson.interval(0).high()).isCloseTo(3.689, SMALL);
    assertThat(Poisson.interval(10).low()).isCloseTo(4.795, SMALL);
    assertThat(Poisson.interval(10).high()).isCloseTo(18.390, SMALL);
  }

  @Test
  void addsUpBothTails() {
    assertThat(Poisson.difference(0, 3)).isCloseTo(2 * Math.exp(-3), SMALL);
    assertThat(Poisson.difference(10, 5)).isCloseTo(2 * 0.0318, SMALL);
    assertThat(Poisson.difference(5, 5)).isEqualTo(1);
    assertThat(Poisson.difference(0, 0)).isEqualTo(1);
    assertThat(Poisson.difference(2, 0)).isZero();
  }

  @Test
  void comparesAPartWithTheRest() {
    assertThat(Poisson.share(5, 5, 0.5)).isCloseTo(2.0 / 32, SMALL);
    assertThat(Poisson.share(0, 5, 0.5)).isCloseTo(2.0 / 32, SMALL);
    assertThat(Poisson.share(1, 2, 0.5)).isEqualTo(1);
    assertThat(Poisson.share(0, 0, 0.5)).isEqualTo(1);
  }

  @Test
  void correctsForManyQuestions() {
    assertThat(Holm.adjusted(new double[] {0.01, 0.04, 0.03})).containsExactly(0.03, 0.06, 0.06);
    assertThat(Holm.adjusted(new double[] {0.9, 0.8})).containsExactly(1, 1);
    assertThat(Holm.adjusted(new double[0])).isEmpty();
  }
}
