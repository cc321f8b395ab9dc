package verso.importing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import verso.platform.Platform;
import verso.platform.catalog.Recognition;

/** Chooses, for each entry of an archive, whose it is. */
final class Selection {
  private final List<Recognition> recognized;
  private final Rulebook rules;

  /** A selection among the exports found in an archive. */
  Selection(List<Recognition> recognized, Rulebook rules) {
    this.recognized =
        recognized.stream()
            .sorted(Comparator.comparingInt((Recognition r) -> r.root().length()).reversed())
            .toList();
    this.rules = rules;
  }

  /**
   * Whose entry it is: the platform whose tree it lies in, and whose rules know it best. Of several
   * that have a name for it, or of several that have none, the one that it shows best.
   */
  Optional<Platform> owner(String normalPath) {
    if (recognized.size() < 2) {
      return recognized.stream().map(Recognition::platform).findFirst();
    }
    List<Recognition> candidates =
        recognized.stream()
            .filter(recognition -> recognition.covers(normalPath))
            .sorted(Comparator.comparingDouble(recognition -> -evidence(normalPath, recognition)))
            .toList();
    return candidates.stream()
        .filter(recognition -> rules.namesFileOf(recognition.platform(), normalPath))
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .or(() -> recognized.stream().findFirst())
        .map(Recognition::platform);
  }

  private static double evidence(String path, Recognition recognition) {
    return recognition.match().shown().getOrDefault(path, 0.0);
  }
}
