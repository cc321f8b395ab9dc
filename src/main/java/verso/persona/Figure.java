package verso.persona;

/**
 * A number about the archives, with what it rests on. How it is computed is a message of its own:
 * {@code computed.} and the id.
 *
 * @param id stable, such as {@code opacity.ads}
 * @param value the number; shares are between 0 and 1
 * @param n how many records, ads or parties it was computed from
 * @param sentence the number as a sentence
 */
public record Figure(String id, double value, long n, Sentence sentence) {}
