package verso.claim;

/**
 * A number about the archives, with what it rests on. How it is computed is a message of its own:
 * {@code computed.} and the id.
 *
 * @param id stable, such as {@code opacity.ads}
 * @param value the number; shares are between 0 and 1
 * @param low the least it may be; the value itself where that is exact
 * @param high the most it may be
 * @param n how many records, ads or parties it was computed from
 * @param sentence the number as a sentence
 * @param grounds what it rests on
 */
public record Figure(
    String id, double value, double low, double high, long n, Sentence sentence, Grounds grounds) {

  /** A number that is exact. */
  public Figure(String id, double value, long n, Sentence sentence) {
    this(id, value, value, value, n, sentence, Grounds.UNSAID);
  }

  /** The same, as uncertain as that. */
  public Figure between(double least, double most) {
    return new Figure(id, value, least, most, n, sentence, grounds);
  }

  /** The same, resting on that. */
  public Figure on(Grounds ground) {
    return new Figure(id, value, low, high, n, sentence, ground);
  }
}
