package verso.interest;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import verso.table.Table;

/** Takes off what companies and accounts add to their names: countries, legal forms, "official". */
final class NameTrim {
  /** Less than this in front of an ending is a chance. */
  private static final int SHORTEST = 4;

  private final Set<String> noise =
      Table.rows(NameTrim.class, "name-noise.tsv").stream()
          .map(List::getFirst)
          .map(Fold::word)
          .collect(Collectors.toUnmodifiableSet());

  /** The name without such words at either end; never nothing. */
  Tokens of(Tokens name) {
    int from = 0;
    int to = name.size();
    while (to - from > 1 && noise.contains(name.word(to - 1))) {
      to--;
    }
    while (to - from > 1 && noise.contains(name.word(from))) {
      from++;
    }
    return name.part(from, to);
  }

  /** Whether nothing else is in the name: {@code Marketing Services Ltd}. */
  boolean isNoiseOnly(Tokens name) {
    return noise.containsAll(name.words());
  }

  /** The handle without such an ending; the longest one that is there. */
  String ofHandle(String handle) {
    String shortest = handle;
    for (String ending : noise) {
      boolean leavesAName = handle.length() - ending.length() >= SHORTEST;
      if (leavesAName && handle.endsWith(ending)) {
        String rest = handle.substring(0, handle.length() - ending.length());
        shortest = rest.length() < shortest.length() ? rest : shortest;
      }
    }
    return shortest;
  }
}
