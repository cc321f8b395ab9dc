package verso.web.shell;

import java.util.List;
import java.util.Optional;
import verso.page.Edition;

/**
 * What the layout knows of the page it goes around.
 *
 * @param edition language and links
 * @param place the entry of the navigation it belongs to
 * @param title of the window
 * @param isPart whether only the content is wanted, to be put into a page that is there
 * @param isEmptyStore whether nothing was imported yet
 * @param isOwn whether the store is the person's own, not the invented person's
 * @param address of the page itself, for the same in another language
 * @param assets styles and scripts
 * @param scripts names of further scripts, such as {@code search.js}
 */
public record PageView(
    Edition edition,
    Place place,
    String title,
    boolean isPart,
    boolean isEmptyStore,
    boolean isOwn,
    String address,
    Assets assets,
    List<String> scripts) {
  public PageView {
    scripts = List.copyOf(scripts);
  }

  /** A text of Verso's; arguments as name, value, name, value … */
  public String text(String key, Object... namesAndValues) {
    return edition.text(key, namesAndValues);
  }

  /** The same page in that language. */
  public String in(String language) {
    return address + (address.contains("?") ? "&" : "?") + "lang=" + language;
  }

  /** {@code page} for the entry of the navigation this is, for {@code aria-current}. */
  public Optional<String> current(Place other) {
    return place == other ? Optional.of("page") : Optional.empty();
  }
}
