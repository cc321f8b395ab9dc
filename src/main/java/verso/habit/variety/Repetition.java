package verso.habit.variety;

import java.util.Arrays;

/**
 * How often the next item is of a maker seen among the last {@link #WINDOW}.
 *
 * @param items how many were asked about: those with a full window before them
 * @param repeated how many were of a maker in their window
 */
record Repetition(int items, int repeated) {
  /** How many items are looked back. */
  public static final int WINDOW = 50;

  /**
   * Counts.
   *
   * @param makers of each item its maker, above 0, in the order of time
   * @param largest no maker has a larger number
   */
  public static Repetition of(int[] makers, int largest) {
    var lastSeen = new int[largest + 1];
    Arrays.fill(lastSeen, -1);
    int repeated = 0;
    for (int i = 0; i < makers.length; i++) {
      int last = lastSeen[makers[i]];
      if (i >= WINDOW && last >= 0 && i - last <= WINDOW) {
        repeated++;
      }
      lastSeen[makers[i]] = i;
    }
    return new Repetition(Math.max(0, makers.length - WINDOW), repeated);
  }

  /** The share, 0 to 1. */
  public double share() {
    return items == 0 ? 0 : (double) repeated / items;
  }
}
