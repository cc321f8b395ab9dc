package verso.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import verso.table.Table;

/**
 * The words of bad news in one language. Rows of its table: {@code strong} and {@code weak} words,
 * stems ending in {@code *}; {@code saying}, in which such words mean nothing bad; {@code work}, a
 * word that shows that a title is of something made up.
 */
final class BadWords {
  private static final int STRONG = 2;
  private static final int SHORTEST_STEM = 3;

  private final Map<String, Integer> wholes = new HashMap<>();
  private final Map<String, Integer> stems = new HashMap<>();
  private final Map<String, List<List<String>>> sayings = new HashMap<>();
  private final Set<String> works = new HashSet<>();

  private BadWords(List<List<String>> rows) {
    for (List<String> row : rows) {
      add(row.getFirst(), row.get(1));
    }
  }

  static BadWords in(String table) {
    return new BadWords(Table.rows(BadWords.class, table));
  }

  private void add(String role, String text) {
    List<String> words = Words.of(text);
    switch (role) {
      case "saying" -> sayings.merge(words.getFirst(), List.of(words), BadWords::both);
      case "work" -> works.add(words.getFirst());
      default ->
          (text.endsWith("*") ? stems : wholes)
              .put(words.getFirst(), role.equals("strong") ? STRONG : 1);
    }
  }

  private static List<List<String>> both(List<List<String>> one, List<List<String>> other) {
    return Stream.concat(one.stream(), other.stream()).toList();
  }

  /**
   * How much of bad news is in the words; 0 where they are of something made up.
   *
   * @param found takes the words and stems that were met, each of which counts once
   */
  int weight(List<String> title, Set<String> found) {
    int weight = 0;
    int at = 0;
    while (at < title.size()) {
      if (works.contains(title.get(at))) {
        return 0;
      }
      int saying = saying(title, at);
      weight += saying == 0 ? weight(title.get(at), found) : 0;
      at += Math.max(1, saying);
    }
    return weight;
  }

  /** How many words the saying has that begins there; 0 for none. */
  private int saying(List<String> title, int at) {
    for (List<String> saying : sayings.getOrDefault(title.get(at), List.of())) {
      int end = at + saying.size();
      if (end <= title.size() && title.subList(at, end).equals(saying)) {
        return saying.size();
      }
    }
    return 0;
  }

  private int weight(String word, Set<String> found) {
    Integer whole = wholes.get(word);
    if (whole != null) {
      return found.add(word) ? whole : 0;
    }
    for (int length = SHORTEST_STEM; length <= word.length(); length++) {
      String stem = word.substring(0, length);
      Integer weight = stems.get(stem);
      if (weight != null) {
        return found.add(stem) ? weight : 0;
      }
    }
    return 0;
  }
}
