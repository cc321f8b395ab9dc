package verso.habit.variety;

/**
 * Mann and Kendall's test of whether a series falls: of all pairs of values, how many rise less how
 * many fall, beside the exact distribution of that when every order is equally likely. Ties count
 * neither way, which makes the test a little more careful.
 *
 * @param values how many
 * @param score pairs that rise less pairs that fall
 * @param chance that a series in random order falls as much or more, 0 to 1
 */
record FallingTrend(int values, long score, double chance) {

  /** Tests a series. */
  public static FallingTrend of(double... series) {
    long score = 0;
    for (int i = 0; i < series.length; i++) {
      for (int j = i + 1; j < series.length; j++) {
        score += (long) Math.signum(series[j] - series[i]);
      }
    }
    return new FallingTrend(series.length, score, chance(series.length, score));
  }

  /** The share of all orders that have at least as many pairs in descending order. */
  private static double chance(int values, long score) {
    long pairs = (long) values * (values - 1) / 2;
    int fewest = (int) Math.floorDiv(pairs - score, 2L);
    double[] shares = inversions(values);
    double sum = 0;
    for (int i = fewest; i < shares.length; i++) {
      sum += shares[i];
    }
    return Math.min(1, sum);
  }

  /** Of all orders of so many values, the share with each number of pairs that descend. */
  private static double[] inversions(int values) {
    double[] shares = {1};
    for (int k = 2; k <= values; k++) {
      var next = new double[shares.length + k - 1];
      double window = 0;
      for (int i = 0; i < next.length; i++) {
        window += i < shares.length ? shares[i] : 0;
        window -= i >= k ? shares[i - k] : 0;
        next[i] = Math.max(0, window) / k;
      }
      shares = next;
    }
    return shares;
  }
}
