package verso.draw;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TicksTest {
  @Test
  void stepsByRoundNumbers() {
    assertThat(Ticks.covering(119, 4).values()).containsExactly(0.0, 50.0, 100.0, 150.0);
    assertThat(Ticks.covering(0.83, 4).step()).isEqualTo(0.2);
    assertThat(Ticks.covering(7_300_000, 4).step()).isEqualTo(2_000_000);
  }

  @Test
  void putsNoTickBetweenCountedThings() {
    assertThat(Ticks.whole(2, 4).values()).containsExactly(0.0, 1.0, 2.0);
    assertThat(Ticks.whole(1, 4).values()).containsExactly(0.0, 1.0);
  }

  @Test
  void coversTheRangeWithAFewSteps() {
    var random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      double highest = Math.pow(10, random.nextDouble() * 18 - 6);

      Ticks ticks = Ticks.covering(highest, 4);

      assertThat(ticks.top()).isGreaterThanOrEqualTo(highest * (1 - 1e-9));
      assertThat(ticks.top() - ticks.step()).isLessThan(highest);
      assertThat(ticks.count()).isBetween(1, 7);
    }
  }
}
