package verso.draw;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Round numbers along an axis that starts at zero.
 *
 * <p>Steps of 1, 2 or 5 times a power of ten, by the method of Paul Heckbert, <i>Nice Numbers for
 * Graph Labels</i>, in Graphics Gems (1990).
 *
 * @param step between two of them
 * @param count of steps, at least one
 */
record Ticks(double step, int count) {

  /** From zero to the first round number not below the highest value, in about so many steps. */
  static Ticks covering(double highest, int steps) {
    double range = nice(highest <= 0 ? 1 : highest, false);
    double step = nice(range / steps, true);
    return new Ticks(step, Math.max(1, (int) Math.ceil(highest / step - 1e-9)));
  }

  /** The same for counted things: no tick between two whole numbers. */
  static Ticks whole(double highest, int steps) {
    Ticks ticks = covering(highest, steps);
    return ticks.step >= 1 ? ticks : new Ticks(1, Math.max(1, (int) Math.ceil(highest)));
  }

  double top() {
    return step * count;
  }

  List<Double> values() {
    return IntStream.rangeClosed(0, count).mapToObj(i -> i * step).toList();
  }

  /** A round number: near the value, or not below it. */
  private static double nice(double value, boolean near) {
    double power = Math.pow(10, Math.floor(Math.log10(value)));
    double lead = value / power;
    if (near) {
      return power * (lead < 1.5 ? 1 : lead < 3 ? 2 : lead < 7 ? 5 : 10);
    }
    return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
  }
}
