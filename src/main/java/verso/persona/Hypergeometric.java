package verso.persona;

/**
 * Draws without replacement: how likely so large an overlap of two sets is when they have nothing
 * to do with each other. With N things in all, K of them in one set and n in the other,
 *
 * <pre>P(X ≥ k) = Σ C(K, i) · C(N − K, n − i) / C(N, n)   for i from k to min(K, n)</pre>
 *
 * <p>computed in logarithms of factorials, exact to about 12 digits.
 */
final class Hypergeometric {
  private final double[] logFactorials;

  /**
   * For populations up to that size.
   *
   * @param most N at most
   */
  Hypergeometric(int most) {
    logFactorials = new double[most + 1];
    for (int i = 2; i <= most; i++) {
      logFactorials[i] = logFactorials[i - 1] + Math.log(i);
    }
  }

  /**
   * The probability of an overlap of at least that size.
   *
   * @param all N
   * @param one K, of all
   * @param other n, of all
   * @param overlap k
   */
  double tail(int all, int one, int other, int overlap) {
    double sum = 0;
    for (int i = Math.max(overlap, one + other - all); i <= Math.min(one, other); i++) {
      sum += Math.exp(logChoose(one, i) + logChoose(all - one, other - i) - logChoose(all, other));
    }
    return Math.min(1, sum);
  }

  /**
   * The probabilities of an overlap of 0, 1, 2 … up to the most there can be.
   *
   * @param all N
   * @param one K, of all
   * @param other n, of all
   */
  double[] probabilities(int all, int one, int other) {
    double[] probabilities = new double[Math.min(one, other) + 1];
    for (int i = Math.max(0, one + other - all); i < probabilities.length; i++) {
      probabilities[i] =
          Math.exp(logChoose(one, i) + logChoose(all - one, other - i) - logChoose(all, other));
    }
    return probabilities;
  }

  private double logChoose(int n, int k) {
    return logFactorials[n] - logFactorials[k] - logFactorials[n - k];
  }
}
