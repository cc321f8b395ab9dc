package verso.habit.ads;

/**
 * Ads per hour of use, as uncertain as the hours are.
 *
 * @param value ads ÷ the middle of the hours
 * @param low ads ÷ the most hours
 * @param high ads ÷ the fewest hours
 */
public record AdsPerHour(double value, double low, double high) {
  private static final double SECONDS_PER_HOUR = 3600;

  /**
   * The rate.
   *
   * @param ads how many were shown
   * @param fewestSeconds of use; above 0
   * @param mostSeconds of use; not less
   */
  public static AdsPerHour of(long ads, long fewestSeconds, long mostSeconds) {
    if (fewestSeconds <= 0 || mostSeconds < fewestSeconds) {
      throw new IllegalArgumentException("No rate without time");
    }
    return new AdsPerHour(
        rate(ads, (fewestSeconds + mostSeconds) / 2.0),
        rate(ads, mostSeconds),
        rate(ads, fewestSeconds));
  }

  private static double rate(long ads, double seconds) {
    return ads * SECONDS_PER_HOUR / seconds;
  }
}
