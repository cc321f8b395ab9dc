package verso.platform.catalog;

import verso.platform.Platform;
import verso.platform.Signature;

/**
 * A platform's export found in an archive.
 *
 * @param platform whose export it is
 * @param match how certain, and where in the archive its tree begins
 */
public record Recognition(Platform platform, Signature.Match match) {

  /** Folder the tree begins in, ending in {@code /}; empty for the top of the archive. */
  public String root() {
    return match.root();
  }

  /** Whether an entry lies in its tree. */
  public boolean covers(String normalPath) {
    return normalPath.startsWith(match.root());
  }

  /** Whether this one is more certain, and knows every file that speaks for the other. */
  boolean displaces(Recognition other) {
    return other != this
        && match.certainty() > other.match.certainty()
        && other.match.paths().stream().allMatch(this::knows);
  }

  private boolean knows(String path) {
    return match.paths().contains(path)
        || (covers(path) && platform.rules().stream().anyMatch(rule -> rule.matchesName(path)));
  }
}
