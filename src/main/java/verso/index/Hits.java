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
  public Hits {
    hits = List.copyOf(hits);
  }
}
