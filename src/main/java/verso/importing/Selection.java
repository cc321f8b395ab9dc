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

  /** Whose entry it is: the platform whose tree it lies in, and whose rules know it best. */
  Optional<Platform> owner(String normalPath) {
    if (recognized.size() < 2) {
      return recognized.stream().map(Recognition::platform).findFirst();
    }
    List<Platform> candidates =
        recognized.stream()
            .filter(recognition -> recognition.covers(normalPath))
            .map(Recognition::platform)
            .toList();
    return candidates.stream()
        .filter(platform -> rules.namesFileOf(platform, normalPath))
        .findFirst()
        .or(() -> candidates.stream().findFirst())
        .or(() -> recognized.stream().map(Recognition::platform).findFirst());
  }
}
