package verso.habit.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ReturnCurveTest {

  private static void gap(ReturnCurve curve, int hours, boolean isOver) {
    for (int hour = 0; hour <= hours; hour++) {
      curve.add(hour, isOver && hour == hours, 1);
    }
  }

  /** The 6-MP group of Freireich et al., 1963, on which textbooks teach the estimate. */
  @Test
  void agreesWithTheTextbook() {
    var curve = new ReturnCurve();
    for (int over : new int[] {6, 6, 6, 7, 10, 13, 16, 22, 23}) {
      gap(curve, over, true);
    }
    for (int open : new int[] {6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35}) {
      gap(curve, open, false);
    }

    assertThat(curve.survival(5)).isEqualTo(1);
    assertThat(curve.survival(6)).isCloseTo(0.857, within(5e-4));
    assertThat(curve.survival(7)).isCloseTo(0.807, within(5e-4));
    assertThat(curve.survival(10)).isCloseTo(0.753, within(5e-4));
    assertThat(curve.survival(13)).isCloseTo(0.690, within(5e-4));
    assertThat(curve.survival(16)).isCloseTo(0.627, within(5e-4));
    assertThat(curve.survival(23)).isCloseTo(0.448, within(5e-4));
  }

  @Test
  void expectsTheUsualWhereNothingIsKnown() {
    var curve = new ReturnCurve();
    curve.add(3, true, 1);

    assertThat(curve.hazard(100, 0.2, 1)).isEqualTo(0.2);
    assertThat(curve.hazard(3, 0.2, 1)).isEqualTo(0.6);
  }
}
