package verso.draw;

/**
 * A part that amounts are made of, such as an origin.
 *
 * @param name as people read it
 * @param tone its colour, and for an origin its symbol
 */
public record Series(String name, Tone tone) {}
