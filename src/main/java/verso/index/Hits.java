package verso.index;

import java.util.List;
import java.util.Optional;

/**
 * One page of search results.
 *
 * @param total how many traces match in all
 * @param hits those of this page
 * @param suggestion the query with its words spelled as the store has them, when nothing matches
 */
public record Hits(long total, List<Hit> hits, Optional<String> suggestion) {
  /** How deep pages are worth turning to; who wants to see more wants {@link Traces#each}. */
  public static final int DEEPEST = 10_000;

  public Hits {
    hits = List.copyOf(hits);
  }

  /** How many of all can be turned to, page by page. */
  public long reachable() {
    return Math.min(total, DEEPEST);
  }
}
