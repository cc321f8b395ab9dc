package verso.habit.streaks;

/**
 * A session with the news it held.
 *
 * @param sitting its rows
 * @param heavy how many of them are of bad news
 */
record HeavySession(Sitting sitting, int heavy) {
  /** With fewer items, "mostly" would say little. */
  private static final int FEWEST_ITEMS = 5;

  private static final double MOSTLY = 0.5;

  /** Share of its items that are of bad news, 0 to 1. */
  double share() {
    return (double) heavy / sitting.items();
  }

  /** The least it may weigh. */
  double low() {
    return weight(sitting.leastSeconds());
  }

  /** The most it may weigh. */
  double high() {
    return weight(sitting.mostSeconds());
  }

  private double weight(long seconds) {
    int hour = sitting.timeline().hour(sitting.from());
    return HeavyNews.weight(share(), seconds / 60.0, hour);
  }

  /** Whether at least half of it is bad news, and there is enough of it to say so. */
  boolean isMostly() {
    return sitting.items() >= FEWEST_ITEMS && share() >= MOSTLY;
  }

  /** The local day on which it began, counted from 1970. */
  int day() {
    return sitting.timeline().day(sitting.from());
  }
}
