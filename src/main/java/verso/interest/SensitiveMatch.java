package verso.interest;

import java.util.ArrayList;
import java.util.List;

/**
 * A phrase found in a text, and what finding it does there.
 *
 * @param use whether the phrase speaks for a category or against some
 * @param from first word of the text, inclusive
 * @param to last word, exclusive
 */
record SensitiveMatch(Entry entry, SensitiveUse use, int from, int to) {

  /** The matches that lie in no longer one, from left to right. */
  static List<SensitiveMatch> longest(List<SensitiveMatch> all) {
    List<SensitiveMatch> longest = new ArrayList<>();
    for (SensitiveMatch match : all) {
      if (all.stream().noneMatch(other -> other.covers(match))) {
        longest.add(match);
      }
    }
    return longest;
  }

  int length() {
    return to - from;
  }

  /** Whether the phrase speaks for this category. */
  boolean tags(SensitiveCategory category) {
    return use.equals(new SensitiveUse.Tags(category));
  }

  boolean overlaps(SensitiveMatch other) {
    return from < other.to && other.from < to;
  }

  private boolean covers(SensitiveMatch other) {
    return length() > other.length() && from <= other.from && other.to <= to;
  }
}
