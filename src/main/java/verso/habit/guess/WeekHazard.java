package verso.habit.guess;

/**
 * How likely something is opened in each hour of the week: hours with an opening divided by how
 * many such hours passed, both weighted towards the present and smoothed by Beta(1, 1), that is by
 * one hour with an opening and one without.
 */
final class WeekHazard {
  static final int HOURS = 168;

  private final double[] passed = new double[HOURS];
  private final double[] withOpening = new double[HOURS];
  private final double[] openings = new double[HOURS];

  /** Counts an hour of the week that passed with so many openings. */
  void add(int hourOfWeek, int howMany, double weight) {
    passed[hourOfWeek] += weight;
    openings[hourOfWeek] += howMany * weight;
    if (howMany > 0) {
      withOpening[hourOfWeek] += weight;
    }
  }

  /**
   * How likely an opening is in that hour of the week.
   *
   * @param one weight of an hour of the present
   */
  double hazard(int hourOfWeek, double one) {
    return (withOpening[hourOfWeek] + one) / (passed[hourOfWeek] + 2 * one);
  }

  /** The mean of all hours of the week. */
  double mean(double one) {
    double sum = 0;
    for (int hour = 0; hour < HOURS; hour++) {
      sum += hazard(hour, one);
    }
    return sum / HOURS;
  }

  /** How many openings such an hour had on average, without smoothing. */
  double expected(int hourOfWeek) {
    return passed[hourOfWeek] == 0 ? 0 : openings[hourOfWeek] / passed[hourOfWeek];
  }

  /** Share of hours with an opening, without smoothing. */
  double base() {
    double all = 0;
    double with = 0;
    for (int hour = 0; hour < HOURS; hour++) {
      all += passed[hour];
      with += withOpening[hour];
    }
    return all == 0 ? 0 : with / all;
  }
}
