package verso.persona;

import java.util.HashSet;
import java.util.Set;

/**
 * How far two platforms list the same topics (reference §6.5).
 *
 * @param one topics of the first
 * @param other topics of the second
 * @param shared topics of both
 * @param all N: topics there are
 */
record Overlap(int one, int other, int shared, int all) {

  static Overlap of(Set<String> one, Set<String> other, int all) {
    var shared = new HashSet<>(one);
    shared.retainAll(other);
    return new Overlap(one.size(), other.size(), shared.size(), all);
  }

  /** Shared topics as a share of all that either lists. */
  double jaccard() {
    int either = one + other - shared;
    return either == 0 ? 0 : (double) shared / either;
  }

  /** How many would be shared if neither knew of the other. */
  double byChance() {
    return (double) one * other / all;
  }

  /** Shared topics, as a multiple of what chance would share. */
  double lift() {
    return byChance() == 0 ? 0 : shared / byChance();
  }

  /** How likely it is that chance shares as many. */
  double probability(Hypergeometric draws) {
    return draws.tail(all, one, other, shared);
  }
}
