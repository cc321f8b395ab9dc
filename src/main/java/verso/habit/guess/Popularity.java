package verso.habit.guess;

import java.util.stream.DoubleStream;

/** Guesses what was most frequent of late: counts whose weight halves every thirty days. */
final class Popularity implements Guesser {
  private final Sequence sequence;
  private final ForwardDecay decay;
  private final double[] weights;
  private int top = -1;

  Popularity(Sequence sequence) {
    this.sequence = sequence;
    this.decay = new ForwardDecay(sequence.size() == 0 ? 0 : sequence.millis()[0]);
    this.weights = new double[sequence.alternatives()];
  }

  @Override
  public int guess() {
    return top;
  }

  @Override
  public void learn(int event) {
    int symbol = sequence.symbols()[event];
    weights[symbol] += decay.weight(sequence.millis()[event]);
    if (top < 0 || weights[symbol] > weights[top]) {
      top = symbol;
    }
  }

  /** The share of every symbol in all that was learnt, by weight. */
  double[] shares() {
    double all = DoubleStream.of(weights).sum();
    return DoubleStream.of(weights).map(weight -> all == 0 ? 0 : weight / all).toArray();
  }
}
