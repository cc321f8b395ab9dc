package verso.web.shell;

import java.util.List;

/**
 * One page of a list.
 *
 * @param items those on it
 * @param page from 1 on
 * @param pages how many there are; 1 for an empty list
 * @param from place of the first item in the whole list, from 0 on
 * @param total how many items there are on all pages
 */
public record Paged<T>(List<T> items, int page, int pages, int from, int total) {
  private static final int MOST_DIGITS = 6;

  public Paged {
    items = List.copyOf(items);
  }

  /** That page of a list, or the last where there are not so many. */
  public static <T> Paged<T> of(List<T> all, int wanted, int size) {
    int pages = Math.max(1, Math.ceilDiv(all.size(), size));
    int page = Math.clamp(wanted, 1, pages);
    int from = Math.min(all.size(), (page - 1) * size);
    List<T> items = all.subList(from, Math.min(all.size(), from + size));
    return new Paged<>(items, page, pages, from, all.size());
  }

  /** The number of a page as an address gives it; the first for whatever is no number. */
  public static int number(String text) {
    boolean isNumber =
        !text.isEmpty()
            && text.length() <= MOST_DIGITS
            && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return isNumber ? Math.max(1, Integer.parseInt(text)) : 1;
  }
}
