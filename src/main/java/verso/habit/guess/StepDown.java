package verso.habit.guess;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Corrects the chances of many tests at once so that even one false alarm among all of them stays
 * as rare as is asked (Holm, 1979).
 */
final class StepDown {
  private StepDown() {}

  /** The corrected chances, in the order of those given. */
  static double[] of(double[] chances) {
    int[] order =
        IntStream.range(0, chances.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> chances[i]))
            .mapToInt(i -> i)
            .toArray();
    double[] corrected = new double[chances.length];
    double most = 0;
    for (int rank = 0; rank < order.length; rank++) {
      most = Math.max(most, Math.min(1, (order.length - rank) * chances[order[rank]]));
      corrected[order[rank]] = most;
    }
    return corrected;
  }
}
