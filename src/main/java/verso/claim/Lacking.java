package verso.claim;

/**
 * A figure that the archives hold too little for: a result of its own.
 *
 * @param id of the figure
 * @param n how many records there were
 * @param period they are from
 * @param sentence what is there, and what it would take
 */
public record Lacking(String id, long n, Period period, Sentence sentence) {}
