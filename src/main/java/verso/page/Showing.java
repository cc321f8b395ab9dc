package verso.page;

import java.util.Set;

/**
 * How much of a persona a page shows.
 *
 * @param records finds the records behind claims
 * @param mostClaims of each group of a section
 * @param opened sections that are not closed although they are private, and -1 for folded claims
 */
public record Showing(Records records, int mostClaims, Set<Integer> opened) {
  /** Stands for the sensitive claims of sections that are open themselves. */
  public static final int FOLDED = -1;

  public Showing {
    opened = Set.copyOf(opened);
  }

  /** Everything, but for what is closed until it is opened. */
  public static Showing everything(Records records) {
    return new Showing(records, Integer.MAX_VALUE, Set.of());
  }
}
