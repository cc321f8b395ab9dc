package verso.index;

/**
 * A search result.
 *
 * @param stored the trace
 * @param score relevance; 0 when sorted by time, and when the query has no words
 * @param snippet the best passage with each match between {@link #MATCH_START} and {@link
 *     #MATCH_END}; empty when the query has no words
 */
public record Hit(StoredTrace stored, double score, String snippet) {
  /** Stands before a match in a snippet; a character no text contains. */
  public static final char MATCH_START = '\uE000';

  /** Stands after a match in a snippet. */
  public static final char MATCH_END = '\uE001';
}
