package verso.habit.guess;

/**
 * How soon something is opened again: Kaplan and Meier's estimate from the gaps so far, hour by
 * hour. A gap that has not ended yet counts for the hours it has lasted.
 */
final class ReturnCurve {
  /** So many hours are told apart; later ones share one hazard for each day. */
  private static final int SINGLE_HOURS = 48;

  private static final int LAST_DAY = 14;
  private static final int BINS = SINGLE_HOURS + LAST_DAY - 1;

  private final double[] atRisk = new double[BINS];
  private final double[] opened = new double[BINS];

  private static int bin(int hours) {
    return hours < SINGLE_HOURS ? hours : SINGLE_HOURS + Math.min(hours / 24, LAST_DAY) - 2;
  }

  /**
   * Counts an hour.
   *
   * @param hours since it was last open
   * @param isOpened whether it was opened in this one
   */
  void add(int hours, boolean isOpened, double weight) {
    atRisk[bin(hours)] += weight;
    if (isOpened) {
      opened[bin(hours)] += weight;
    }
  }

  /**
   * How likely it is opened in an hour, when it was not opened in those before.
   *
   * @param hours since it was last open
   * @param priorHazard what is expected without any gap of that length
   * @param prior weight of that expectation: that of one hour
   */
  double hazard(int hours, double priorHazard, double prior) {
    int bin = bin(hours);
    return (opened[bin] + prior * priorHazard) / (atRisk[bin] + prior);
  }

  /** How likely it stays closed for more than that many whole hours. */
  double survival(int hours) {
    double survival = 1;
    for (int hour = 0; hour <= hours; hour++) {
      int bin = bin(hour);
      survival *= atRisk[bin] == 0 ? 1 : 1 - opened[bin] / atRisk[bin];
    }
    return survival;
  }
}
