package verso.web.search;

import java.util.Optional;

/**
 * The page.
 *
 * @param text as typed
 * @param found the list
 * @param filters what can be chosen; empty where they come later
 */
public record SearchView(String text, FoundView found, Optional<FiltersView> filters) {}
