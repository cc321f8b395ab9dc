package verso.habit.reactions;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Corrects for asking many questions at once (Holm 1979). */
final class Holm {
  private Holm() {}

  /**
   * The probabilities, each so that however many are asked, the chance that any falls below a limit
   * by chance is at most that limit.
   */
  static double[] adjusted(double[] probabilities) {
    int[] order =
        IntStream.range(0, probabilities.length)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> probabilities[i]))
            .mapToInt(i -> i)
            .toArray();
    var adjusted = new double[probabilities.length];
    double largest = 0;
    for (int rank = 0; rank < order.length; rank++) {
      double multiplied = (order.length - rank) * probabilities[order[rank]];
      largest = Math.max(largest, Math.min(1, multiplied));
      adjusted[order[rank]] = largest;
    }
    return adjusted;
  }
}
