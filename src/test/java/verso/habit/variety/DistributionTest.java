package verso.habit.variety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class DistributionTest {

  @Test
  void fourEqualPartsAreTwoBits() {
    Distribution uniform = Distribution.of(3, 3, 3, 3);

    assertThat(uniform.entropy()).isCloseTo(2, within(1e-12));
    assertThat(uniform.evenness()).isCloseTo(1, within(1e-12));
    assertThat(uniform.effective()).isCloseTo(4, within(1e-12));
    assertThat(uniform.concentration()).isCloseTo(0.25, within(1e-12));
    assertThat(uniform.effectiveByConcentration()).isCloseTo(4, within(1e-12));
    assertThat(uniform.top(1)).isCloseTo(0.25, within(1e-12));
    assertThat(uniform.gini()).isCloseTo(0, within(1e-12));
  }

  @Test
  void weighsUnequalPartsAsByHand() {
    // 1/2, 1/4, 1/8, 1/8: H = 0.5 + 0.5 + 0.375 + 0.375 = 1.75 bits.
    Distribution halving = Distribution.of(4, 2, 1, 1);

    assertThat(halving.entropy()).isCloseTo(1.75, within(1e-12));
    assertThat(halving.evenness()).isCloseTo(0.875, within(1e-12));
    assertThat(halving.concentration()).isCloseTo(22.0 / 64, within(1e-12));
    assertThat(halving.top(2)).isCloseTo(0.75, within(1e-12));
    assertThat(halving.gini()).isCloseTo(0.3125, within(1e-12));
  }

  @Test
  void onePartIsNotEven() {
    Distribution one = Distribution.of(0, 7);

    assertThat(one.parts()).isEqualTo(1);
    assertThat(one.entropy()).isZero();
    assertThat(one.evenness()).isZero();
    assertThat(one.effective()).isEqualTo(1);
    assertThat(one.top(10)).isEqualTo(1);
  }

  @Property
  void staysWithinItsBounds(
      @ForAll @Size(min = 1, max = 40) List<@DoubleRange(min = 0.01, max = 1e6) Double> weights) {
    Distribution any = Distribution.of(weights.stream().mapToDouble(w -> w).toArray());

    assertThat(any.evenness()).isBetween(0.0, 1.0);
    assertThat(any.effective()).isBetween(1 - 1e-9, any.parts() + 1e-6);
    assertThat(any.effectiveByConcentration()).isLessThanOrEqualTo(any.effective() + 1e-6);
    assertThat(any.gini()).isBetween(0.0, 1.0);
    assertThat(any.top(10)).isBetween(0.0, 1 + 1e-12);
  }
}
