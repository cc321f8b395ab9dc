package verso.format;

import java.util.ArrayList;
import java.util.List;

/**
 * A JSON pointer with wildcards. {@code *} stands for any one key or index, {@code #} for any
 * index, {@code **} for any number of keys, none included; a key matches when its {@link
 * Keys#loose} form does, so {@code /topics} finds {@code topics_v2}. A pattern ending in {@code []}
 * points at each element of a list, or at the thing itself where the platform wrote a single one
 * bare, or at each value of an object with keys 0, 1, …
 *
 * <p>Examples: {@code /locations[]}, {@code /*}{@code /Video Browsing History/VideoList[]}, {@code
 * []} for the root.
 */
final class JsonPath {
  private static final String ANY = "*";
  private static final String ANY_INDEX = "#";
  private static final String ANY_DEPTH = "**";

  private final String pattern;
  private final List<String> steps;
  private final boolean each;

  private JsonPath(String pattern, List<String> steps, boolean each) {
    this.pattern = pattern;
    this.steps = steps;
    this.each = each;
  }

  static JsonPath of(String pattern) {
    boolean each = pattern.endsWith("[]");
    String path = each ? pattern.substring(0, pattern.length() - 2) : pattern;
    if (!path.isEmpty() && !path.startsWith("/")) {
      throw new IllegalArgumentException("A JSON path starts with / or is empty: " + pattern);
    }
    var steps = new ArrayList<String>();
    if (!path.isEmpty()) {
      for (String step : path.substring(1).split("/")) {
        steps.add(step.startsWith("*") ? step : Keys.loose(step));
      }
    }
    return new JsonPath(pattern, List.copyOf(steps), each);
  }

  /** Whether each element of what is pointed at is meant, rather than the whole. */
  boolean isEach() {
    return each;
  }

  /** Whether it points at the root value, or at each of its elements. */
  boolean isRoot() {
    return steps.isEmpty();
  }

  /**
   * Whether it points at the place with these keys.
   *
   * @param keys loose keys from the root, list indices as digits
   */
  boolean matches(List<String> keys) {
    return matches(0, keys, 0);
  }

  private boolean matches(int step, List<String> keys, int key) {
    if (step == steps.size()) {
      return key == keys.size();
    }
    String wanted = steps.get(step);
    if (wanted.equals(ANY_DEPTH)) {
      return matches(step + 1, keys, key) || (key < keys.size() && matches(step, keys, key + 1));
    }
    return key < keys.size() && fits(wanted, keys.get(key)) && matches(step + 1, keys, key + 1);
  }

  /** Whether it may point at something below the place with these keys. */
  boolean reachesBelow(List<String> keys) {
    return reachesBelow(0, keys, 0);
  }

  private boolean reachesBelow(int step, List<String> keys, int key) {
    if (key == keys.size()) {
      return step < steps.size();
    }
    if (step == steps.size()) {
      return false;
    }
    String wanted = steps.get(step);
    return wanted.equals(ANY_DEPTH)
        || (fits(wanted, keys.get(key)) && reachesBelow(step + 1, keys, key + 1));
  }

  private static boolean fits(String wanted, String key) {
    return wanted.equals(key)
        || wanted.equals(ANY)
        || (wanted.equals(ANY_INDEX) && key.chars().allMatch(Character::isDigit));
  }

  @Override
  public String toString() {
    return pattern;
  }
}
