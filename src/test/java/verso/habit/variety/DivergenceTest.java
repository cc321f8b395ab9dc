package verso.habit.variety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DivergenceTest {

  @Test
  void identicalMonthsAreNotApart() {
    int[] month = {5, 3, 2};

    assertThat(Divergence.of(month, month, 0).bits()).isZero();
    assertThat(Divergence.of(month, month, 0.5).bits()).isZero();
    assertThat(Divergence.of(month, new int[] {10, 6, 4}, 0).bits()).isCloseTo(0, within(1e-12));
  }

  @Test
  void monthsWithNothingInCommonAreOneBitApart() {
    Divergence disjoint = Divergence.of(new int[] {4, 0}, new int[] {0, 4}, 0);

    assertThat(disjoint.bits()).isCloseTo(1, within(1e-12));
    assertThat(disjoint.distance()).isCloseTo(1, within(1e-12));
    assertThat(disjoint.term(0)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void smoothingBringsThemNearer() {
    // (4.5, 0.5) / 5 and (0.5, 4.5) / 5: 1 − H(0.9, 0.1) = 0.5310 bits.
    assertThat(Divergence.of(new int[] {4, 0}, new int[] {0, 4}, 0.5).bits())
        .isCloseTo(0.5310, within(1e-4));
  }

  @Test
  void topicsOfNeitherMonthDoNotCount() {
    double without = Divergence.of(new int[] {4, 0}, new int[] {0, 4}, 0.5).bits();

    assertThat(Divergence.of(new int[] {4, 0, 0}, new int[] {0, 4, 0}, 0.5).bits())
        .isEqualTo(without);
  }

  @Property
  void isSymmetricAndBetweenZeroAndOne(
      @ForAll @Size(8) List<@IntRange(max = 50) Integer> one,
      @ForAll @Size(8) List<@IntRange(max = 50) Integer> other) {
    int[] ones = counts(one);
    int[] others = counts(other);

    double bits = Divergence.of(ones, others, 0.5).bits();

    assertThat(bits).isBetween(0.0, 1.0);
    assertThat(Divergence.of(others, ones, 0.5).bits()).isCloseTo(bits, within(1e-12));
  }

  private static int[] counts(List<Integer> any) {
    int[] counts = any.stream().mapToInt(count -> count).toArray();
    counts[0]++;
    return counts;
  }
}
