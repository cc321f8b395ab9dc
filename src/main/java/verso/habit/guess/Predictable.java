package verso.habit.guess;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * How predictable a sequence is at most (Song et al., Science 2010). The estimate of the entropy
 * comes out too low for sequences of this length. How much too low is seen from the same events
 * shuffled, whose entropy is known, and put right.
 *
 * @param n how many events
 * @param alternatives how many different ones: N
 * @param random bits for each event if all were equally likely: log₂ N
 * @param unordered bits for each event by how often each occurs, whatever the order
 * @param raw bits for each event with the order, too, as estimated
 * @param real the same put right
 */
record Predictable(
    int n, int alternatives, double random, double unordered, double raw, double real) {
  static final long SEED = 2010;

  private static final int HALVINGS = 60;

  /** How predictable a sequence is. */
  static Predictable of(Sequence sequence) {
    int alternatives = sequence.alternatives();
    double unordered = unordered(sequence);
    double raw = EntropyRate.of(sequence.symbols());
    double shuffled = EntropyRate.of(shuffled(sequence.symbols()));
    double real = shuffled == 0 ? raw : raw * unordered / shuffled;
    return new Predictable(
        sequence.size(),
        alternatives,
        log2(Math.max(1, alternatives)),
        unordered,
        raw,
        Math.min(unordered, real));
  }

  /** Share of events that the best of all methods could guess: Πmax. */
  double most() {
    return bound(real, alternatives);
  }

  /** The same of the entropy as it is estimated: no less than {@link #most}. */
  double mostUncorrected() {
    return Math.max(most(), bound(raw, alternatives));
  }

  private static int[] shuffled(int[] symbols) {
    var random = new SplittableRandom(SEED);
    int[] shuffled = symbols.clone();
    for (int i = shuffled.length - 1; i > 0; i--) {
      int other = random.nextInt(i + 1);
      int kept = shuffled[i];
      shuffled[i] = shuffled[other];
      shuffled[other] = kept;
    }
    return shuffled;
  }

  private static double unordered(Sequence sequence) {
    int[] counts = new int[sequence.alternatives()];
    for (int symbol : sequence.symbols()) {
      counts[symbol]++;
    }
    return IntStream.of(counts)
        .mapToDouble(count -> (double) count / sequence.size())
        .map(share -> -share * log2(share))
        .sum();
  }

  /**
   * The share Π for which Fano's inequality is an equation: S = H(Π) + (1 − Π) · log₂(N − 1).
   *
   * @param entropy S in bits
   * @param alternatives N
   */
  static double bound(double entropy, int alternatives) {
    if (alternatives < 2) {
      return 1;
    }
    double low = 1.0 / alternatives;
    double high = 1;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (fano(middle, alternatives) > entropy) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return (low + high) / 2;
  }

  private static double fano(double share, int alternatives) {
    double rest = 1 - share;
    double unsure = share <= 0 || rest <= 0 ? 0 : -share * log2(share) - rest * log2(rest);
    return unsure + rest * log2(alternatives - 1);
  }

  private static double log2(double x) {
    return Math.log(x) / Math.log(2);
  }
}
