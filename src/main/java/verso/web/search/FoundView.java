package verso.web.search;

import java.util.List;
import java.util.Optional;

/**
 * The list of what was found, and what is said about it.
 *
 * @param count how many, in words
 * @param hits a page of them
 * @param chips what is chosen besides the words
 * @param clear where nothing but the words is asked for
 * @param orders in which the list may be
 * @param remarks on how the question was understood
 * @param ways out, where nothing was found
 * @param suggestion other words, where nothing was found
 * @param pager empty for a single page
 * @param filters where the filters that belong to it are
 * @param csv where all of it is as a table
 * @param jsonLines where all of it is for programs
 */
public record FoundView(
    String count,
    List<HitView> hits,
    List<Chip> chips,
    String clear,
    List<Order> orders,
    List<String> remarks,
    List<Way> ways,
    Optional<Way> suggestion,
    Optional<Pager> pager,
    String filters,
    String csv,
    String jsonLines) {
  public FoundView {
    hits = List.copyOf(hits);
    chips = List.copyOf(chips);
    orders = List.copyOf(orders);
    remarks = List.copyOf(remarks);
    ways = List.copyOf(ways);
  }

  /** An order of the list. */
  public record Order(String value, String label, boolean isChosen) {}

  /** A way out: what would change, and where that is. */
  public record Way(String text, String address) {}

  /**
   * Leads from page to page.
   *
   * @param where such as page 2 of 49
   * @param note why there are no more pages, where there are more records
   */
  public record Pager(
      String where, Optional<String> previous, Optional<String> next, String note) {}
}
