package verso.index;

/**
 * What was measured of a trace when it was imported, as numbers that fit columns. What they mean is
 * agreed between those who import and those who count; the index only keeps them.
 *
 * @param seconds how long it lasted, as the platform states it; {@link #UNSTATED} where it does not
 * @param marks a bit for each thing known of it
 * @param words what was counted of its words
 */
public record Measured(int seconds, long marks, long words) {
  /** Stands for a length no platform states. */
  public static final int UNSTATED = -1;

  /** Nothing known. */
  public static final Measured NONE = new Measured(UNSTATED, 0, 0);
}
