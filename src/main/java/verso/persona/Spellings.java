package verso.persona;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** How records spell one thing, and which spelling to show: the same one in whatever order. */
final class Spellings {
  private static final Pattern ADDRESS = Pattern.compile("^[@#]|[._]\\w");

  private final Map<String, Integer> counts = new TreeMap<>();

  void count(String spelling) {
    counts.merge(spelling, 1, Integer::sum);
  }

  /** The most frequent one; of equals, a name before a handle or address, then by the alphabet. */
  String best() {
    return counts.entrySet().stream()
        .min(
            Comparator.comparing((Map.Entry<String, Integer> e) -> -e.getValue())
                .thenComparing(e -> isAddress(e.getKey()))
                .thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse("");
  }

  /** All of them, by the alphabet. */
  List<String> all() {
    return List.copyOf(counts.keySet());
  }

  /** Whether it is a handle, tag, slug or host rather than a name. */
  private static boolean isAddress(String spelling) {
    return ADDRESS.matcher(spelling).find();
  }
}
