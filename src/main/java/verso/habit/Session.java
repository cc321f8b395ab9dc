package verso.habit;

/**
 * Rows of a timeline that follow each other closely.
 *
 * @param timeline what the rows are of
 * @param from the first row
 * @param to the row after the last
 */
public record Session(Timeline timeline, int from, int to) {

  /** How many rows. */
  public int items() {
    return to - from;
  }

  /** When the first row happened: milliseconds since 1970, UTC. */
  public long start() {
    return timeline.millis(from);
  }

  /** When the last row happened. */
  public long end() {
    return timeline.millis(to - 1);
  }
}
