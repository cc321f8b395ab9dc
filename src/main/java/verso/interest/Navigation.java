package verso.interest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import verso.table.Table;

/** Tells searches that only want to get somewhere: {@code facebook login} is about nothing. */
final class Navigation {
  private final Set<String> words =
      Table.rows(Navigation.class, "navigation.tsv").stream()
          .map(List::getFirst)
          .map(Fold::word)
          .collect(Collectors.toUnmodifiableSet());

  /** Whether a search says no more than where to go. */
  boolean isAll(Tokens search) {
    return words.containsAll(search.words());
  }
}
