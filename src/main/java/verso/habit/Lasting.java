package verso.habit;

/** Says how long something lasted, in signs that every language shares. */
final class Lasting {

  private Lasting() {}

  /** A range such as {@code 1 h 50 min – 2 h 10 min}; one number where both ends read the same. */
  static String range(long leastSeconds, long mostSeconds) {
    String least = of(leastSeconds);
    String most = of(mostSeconds);
    return least.equals(most) ? least : least + " – " + most;
  }

  /** Such as {@code 2 h 10 min} or {@code 7 min}. */
  static String of(long seconds) {
    long minutes = Math.round(seconds / 60.0);
    long hours = minutes / 60;
    // Whole minutes of many hours would be more than is known.
    if (hours >= 10) {
      return Math.round(seconds / 3600.0) + " h";
    }
    return hours == 0 ? minutes + " min" : hours + " h " + minutes % 60 + " min";
  }
}
