package verso.web.shell;

import java.util.Optional;
import verso.page.Edition;

/**
 * How to turn the pages of a list.
 *
 * @param text which items are shown, of how many
 * @param previous address of the page before
 * @param next address of the page after
 */
public record Pager(String text, Optional<String> previous, Optional<String> next) {

  /**
   * The pages around one.
   *
   * @param address of the list; {@code page} is added to it
   */
  public static Pager of(Paged<?> paged, Address address, Edition edition) {
    String text =
        edition.text(
            "pager.shown",
            "from",
            edition.number(paged.total() == 0 ? 0 : paged.from() + 1L),
            "to",
            edition.number(paged.from() + (long) paged.items().size()),
            "total",
            edition.number(paged.total()));
    return new Pager(
        text,
        page(address, paged.page() - 1, paged.page() > 1),
        page(address, paged.page() + 1, paged.page() < paged.pages()));
  }

  private static Optional<String> page(Address address, int number, boolean exists) {
    String page = number == 1 ? "" : Integer.toString(number);
    return exists ? Optional.of(address.with("page", page).toString()) : Optional.empty();
  }

  /** Whether there is more than one page. */
  public boolean isNeeded() {
    return previous.isPresent() || next.isPresent();
  }
}
