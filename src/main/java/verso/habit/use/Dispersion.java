package verso.habit.use;

/**
 * How irregular counts are.
 *
 * @param n how many counts
 * @param mean of them
 * @param variance of them, as of a sample
 */
record Dispersion(int n, double mean, double variance) {

  /** Of counts. */
  static Dispersion of(int[] counts) {
    double sum = 0;
    for (int count : counts) {
      sum += count;
    }
    double mean = counts.length == 0 ? 0 : sum / counts.length;
    double squares = 0;
    for (int count : counts) {
      squares += (count - mean) * (count - mean);
    }
    return new Dispersion(
        counts.length, mean, counts.length < 2 ? 0 : squares / (counts.length - 1));
  }

  /** Variance by mean: 1 where counts come at random, more where they come in bursts. */
  double index() {
    return mean == 0 ? 0 : variance / mean;
  }
}
