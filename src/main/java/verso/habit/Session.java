package verso.habit;

/**
 * Rows of a timeline that follow each other closely: one sitting.
 *
 * @param timeline what the rows are of
 * @param from the first row
 * @param to the row after the last
 * @param times when, and how long
 */
public record Session(Timeline timeline, int from, int to, Times times) {

  /**
   * When it was, and how long it lasted.
   *
   * @param start of the first thing: milliseconds since 1970, UTC
   * @param end of the last thing where its platform says how long it lasted; its start, otherwise
   * @param lowSeconds what it lasted at the least: until the last record, long pauses left out
   * @param highSeconds what it lasted at the most: short pauses and the last thing counted
   */
  public record Times(long start, long end, int lowSeconds, int highSeconds) {

    /** Exactly from one time to another. */
    static Times of(long start, long end) {
      int seconds = (int) ((end - start) / 1000);
      return new Times(start, end, seconds, seconds);
    }
  }

  /** Rows of which only the times of their records are known. */
  public Session(Timeline timeline, int from, int to) {
    this(timeline, from, to, Times.of(timeline.millis(from), timeline.millis(to - 1)));
  }

  /** How many rows. */
  public int items() {
    return to - from;
  }

  /** When the first thing began: milliseconds since 1970, UTC. */
  public long start() {
    return times.start;
  }

  /** When the last thing ended, where that is known; when it began, otherwise. */
  public long end() {
    return times.end;
  }

  /** What it lasted at the least. */
  public int lowSeconds() {
    return times.lowSeconds;
  }

  /** What it lasted at the most. */
  public int highSeconds() {
    return times.highSeconds;
  }
}
