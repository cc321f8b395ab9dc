package verso.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import verso.format.Head;
import verso.platform.FileRule;
import verso.platform.Platform;
import verso.platform.catalog.Recognition;

/**
 * Chooses, for each entry, whose it is and which rule reads it.
 *
 * @param recognized the exports found in the archive, those deepest in it first
 */
record Selection(List<Recognition> recognized) {

  Selection {
    recognized =
        recognized.stream()
            .sorted(Comparator.comparingInt((Recognition r) -> r.root().length()).reversed())
            .toList();
  }

  /** A selection where the platform is known already. */
  static Optional<FileRule> rule(Platform platform, String normalPath, Head head) {
    return platform.rules().stream()
        .filter(rule -> rule.matchesName(normalPath))
        .findFirst()
        .or(() -> platform.rules().stream().filter(rule -> rule.matchesContent(head)).findFirst());
  }

  /** Whose entry it is: the platform whose tree it lies in, and whose rules know it best. */
  Optional<Platform> owner(String normalPath) {
    List<Platform> candidates =
        recognized.stream()
            .filter(recognition -> recognition.covers(normalPath))
            .map(Recognition::platform)
            .toList();
    return candidates.stream()
        .filter(platform -> platform.rules().stream().anyMatch(r -> r.matchesName(normalPath)))
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .or(() -> recognized.stream().map(Recognition::platform).findFirst());
  }
}
