package verso.habit.variety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class NullBandTest {

  @Test
  void halvesOfTwoPairsAreAlikeInFourOfSix() {
    // Of the six ways to halve {a, a, b, b} four put an a and a b on either side.
    NullBand band = band(new int[] {2, 0}, new int[] {0, 2}, 60_000);

    double alike = Arrays.stream(band.divergences()).filter(bits -> bits < 1e-9).count() / 60_000.0;
    double farthest = Divergence.of(new int[] {2, 0}, new int[] {0, 2}, 0.5).bits();

    assertThat(alike).isCloseTo(4.0 / 6, within(0.01));
    assertThat(band.percentile(1)).isCloseTo(farthest, within(1e-9));
  }

  @Test
  void rarePartsFallOnEitherSideEquallyOften() {
    // Of {a × 100, b}, every split leaves b alone on one side: all are equally far apart.
    NullBand band = band(new int[] {100, 0}, new int[] {99, 1}, 100);

    double bits = Divergence.of(new int[] {100, 0}, new int[] {99, 1}, 0.5).bits();
    assertThat(band.percentile(0.01)).isCloseTo(bits, within(1e-9));
    assertThat(band.percentile(0.99)).isCloseTo(bits, within(1e-9));
  }

  @Test
  void narrowsWithMoreItems() {
    double few = band(new int[] {20, 20, 20}, new int[] {20, 20, 20}, 200).percentile(0.99);
    double many = band(new int[] {200, 200, 200}, new int[] {200, 200, 200}, 200).percentile(0.99);

    assertThat(many).isLessThan(few / 5);
  }

  @Test
  void refusesSidesOfDifferentSizes() {
    assertThatThrownBy(() -> band(new int[] {1}, new int[] {2}, 1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static NullBand band(int[] one, int[] other, int splits) {
    return NullBand.of(one, other, splits, new SplittableRandom(7));
  }
}
