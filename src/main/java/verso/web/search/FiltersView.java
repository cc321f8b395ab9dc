package verso.web.search;

import java.util.List;

/**
 * What can be chosen to narrow a list.
 *
 * @param groups facets
 * @param times the list over time
 * @param chosen how many choices are made, in words; empty for none
 */
public record FiltersView(List<FilterGroup> groups, TimesView times, String chosen) {
  public FiltersView {
    groups = List.copyOf(groups);
  }
}
