package verso.habit;

/**
 * How long each row went on: what its platform states; otherwise until the next row, as far as that
 * is plausible for its medium; the last row of a session the median of its platform, or nothing.
 */
final class Lengths {
  private final char[] least;
  private final char[] most;

  private Lengths(int rows) {
    this.least = new char[rows];
    this.most = new char[rows];
  }

  /** Nothing yet, for so many rows; to be filled by {@link #put}. */
  static Lengths ofRows(int rows) {
    return new Lengths(rows);
  }

  /** The rows of sessions. */
  static Lengths of(Items items, Cuts cuts) {
    var lengths = new Lengths(items.size());
    Tails tails = Tails.of(items, cuts);
    for (int session = 0; session < cuts.size(); session++) {
      int last = cuts.to(session) - 1;
      for (int row = cuts.from(session); row <= last; row++) {
        if (items.isStated(row)) {
          lengths.set(row, items.timeline().seconds(row), items.timeline().seconds(row));
        } else if (row == last) {
          lengths.set(row, 0, (int) Math.min(tails.seconds(row), items.pauseAfter(row) / 1000));
        } else {
          lengths.setUntilNext(items, row);
        }
      }
    }
    return lengths;
  }

  private void setUntilNext(Items items, int row) {
    Medium medium = items.medium(row);
    long millis = items.pauseAfter(row);
    set(
        row,
        (int) Math.min(medium.leastSeconds(), millis / 1000),
        (int) Math.min(medium.mostSeconds(), (millis + 999) / 1000));
  }

  private void set(int row, int leastSeconds, int mostSeconds) {
    least[row] = (char) leastSeconds;
    most[row] = (char) mostSeconds;
  }

  /** Takes over the lengths of a part whose rows are those. */
  void put(int[] rows, Lengths part) {
    for (int i = 0; i < rows.length; i++) {
      least[rows[i]] = part.least[i];
      most[rows[i]] = part.most[i];
    }
  }

  /** What a row lasted at the least. */
  int leastSeconds(int row) {
    return least[row];
  }

  /** What a row lasted at the most. */
  int mostSeconds(int row) {
    return most[row];
  }
}
