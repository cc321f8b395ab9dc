package verso.habit.guess;

import java.util.Arrays;

/**
 * Guesses what most often came after the last event: a first-order Markov chain, its counts
 * weighted towards the present. After what was seen too rarely it guesses what is popular.
 */
final class Succession implements Guesser {
  /** Fewer times than that, and what came next says nothing. */
  static final int FEWEST_SEEN = 3;

  private final Sequence sequence;
  private final Popularity popularity;
  private final ForwardDecay decay;
  private final PairWeights pairs;
  private final int[] seen;
  private final int[] next;
  private final double[] nextWeight;
  private int last = -1;

  Succession(Sequence sequence) {
    this.sequence = sequence;
    this.popularity = new Popularity(sequence);
    this.decay = new ForwardDecay(sequence.size() == 0 ? 0 : sequence.millis()[0]);
    this.pairs = new PairWeights();
    this.seen = new int[sequence.alternatives()];
    this.next = new int[sequence.alternatives()];
    this.nextWeight = new double[sequence.alternatives()];
    Arrays.fill(next, -1);
  }

  @Override
  public int guess() {
    return last >= 0 && seen[last] >= FEWEST_SEEN ? next[last] : popularity.guess();
  }

  @Override
  public void learn(int event) {
    int symbol = sequence.symbols()[event];
    popularity.learn(event);
    if (last >= 0) {
      double weight = pairs.add(last, symbol, decay.weight(sequence.millis()[event]));
      seen[last]++;
      if (weight > nextWeight[last]) {
        nextWeight[last] = weight;
        next[last] = symbol;
      }
    }
    last = symbol;
  }
}
