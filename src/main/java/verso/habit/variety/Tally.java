package verso.habit.variety;

/** Counts items by group, over and over without forgetting what to clear. */
final class Tally {
  private final int[] counts;
  private final int[] touched;
  private int groups;
  private int items;

  Tally(int largest) {
    counts = new int[largest + 1];
    touched = new int[largest + 1];
  }

  /** Counts the rows from one to another whose group is known, and nothing else. */
  Tally count(Grouping grouping, int from, int to) {
    clear();
    for (int row = from; row < to; row++) {
      int group = grouping.of(row);
      if (group > 0) {
        if (counts[group]++ == 0) {
          touched[groups++] = group;
        }
        items++;
      }
    }
    return this;
  }

  private void clear() {
    for (int i = 0; i < groups; i++) {
      counts[touched[i]] = 0;
    }
    groups = 0;
    items = 0;
  }

  /** How many were counted. */
  int items() {
    return items;
  }

  /** How many of each group that has any, in the order in which they appeared. */
  int[] counts() {
    var found = new int[groups];
    for (int i = 0; i < groups; i++) {
      found[i] = counts[touched[i]];
    }
    return found;
  }

  /** How many of every group, by its number. */
  int[] byNumber() {
    return counts.clone();
  }
}
