package verso.habit.variety;

/**
 * How far two distributions over the same parts are apart: Jensen and Shannon's divergence H((P +
 * Q) / 2) − (H(P) + H(Q)) / 2, in bits: 0 for the same, 1 for nothing in common.
 */
final class Divergence {
  private final double[] terms;

  private Divergence(double[] terms) {
    this.terms = terms;
  }

  /**
   * The divergence of counted things.
   *
   * @param one counts by part
   * @param other counts of the same parts
   * @param added to each count of a part that either has, so that rare parts weigh less; 0 for none
   */
  public static Divergence of(int[] one, int[] other, double added) {
    double ones = 0;
    double others = 0;
    for (int i = 0; i < one.length; i++) {
      double extra = one[i] + other[i] > 0 ? added : 0;
      ones += one[i] + extra;
      others += other[i] + extra;
    }
    var terms = new double[one.length];
    for (int i = 0; i < one.length; i++) {
      double extra = one[i] + other[i] > 0 ? added : 0;
      terms[i] = term((one[i] + extra) / ones, (other[i] + extra) / others);
    }
    return new Divergence(terms);
  }

  private static double term(double p, double q) {
    double middle = (p + q) / 2;
    return Math.max(0, (part(p, middle) + part(q, middle)) / 2);
  }

  private static double part(double share, double middle) {
    return share > 0 ? share * Math.log(share / middle) / Math.log(2) : 0;
  }

  /** In bits, 0 to 1. */
  public double bits() {
    double sum = 0;
    for (double term : terms) {
      sum += term;
    }
    return Math.min(1, sum);
  }

  /** The square root of the divergence, which is a distance: 0 to 1. */
  public double distance() {
    return Math.sqrt(bits());
  }

  /** What a part contributes, in bits. */
  public double term(int part) {
    return terms[part];
  }
}
