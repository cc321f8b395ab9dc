package verso.habit.use;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DispersionTest {

  @Test
  void isTheVarianceByTheMean() {
    // Mean 2; (4 + 4 + 4 + 36) / 3 = 16.
    Dispersion dispersion = Dispersion.of(new int[] {0, 0, 0, 8});

    assertThat(dispersion.mean()).isEqualTo(2);
    assertThat(dispersion.variance()).isCloseTo(16, within(1e-9));
    assertThat(dispersion.index()).isCloseTo(8, within(1e-9));
  }

  @Test
  void isNothingWhereAllCountsAreTheSame() {
    assertThat(Dispersion.of(new int[] {3, 3, 3}).index()).isZero();
  }

  @Test
  void isNothingWhereNothingCame() {
    assertThat(Dispersion.of(new int[] {0, 0}).index()).isZero();
    assertThat(Dispersion.of(new int[0]).index()).isZero();
  }
}
