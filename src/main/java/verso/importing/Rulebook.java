package verso.importing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import verso.format.Generic;
import verso.format.Head;
import verso.format.Json;
import verso.format.Mojibake;
import verso.platform.FileRule;
import verso.platform.Platform;

/** Finds what reads an entry; asks each platform for its rules once. Not thread-safe. */
final class Rulebook {
  private final Map<String, List<FileRule>> rules = new HashMap<>();

  /** The rule that claims an entry: by its name, else by the keys its content begins with. */
  Optional<FileRule> rule(Platform platform, String normalPath, Head head) {
    List<FileRule> known = rulesOf(platform);
    return known.stream()
        .filter(rule -> rule.matchesName(normalPath))
        .findFirst()
        .or(() -> known.stream().filter(rule -> rule.matchesContent(head)).findFirst());
  }

  /** Whether any rule of the platform goes by that name. */
  boolean namesFileOf(Platform platform, String normalPath) {
    return rulesOf(platform).stream().anyMatch(rule -> rule.matchesName(normalPath));
  }

  /** How an entry that no rule claims is read. */
  Generic generic(Optional<Platform> platform, String normalPath, Head head) {
    Generic generic = Generic.of(normalPath, head);
    boolean isBroken = platform.filter(Platform::writesMojibake).isPresent();
    return isBroken && generic instanceof Generic.Readable(String name, Json json)
        ? new Generic.Readable(name, json.repairedWith(Mojibake::repair))
        : generic;
  }

  private List<FileRule> rulesOf(Platform platform) {
    return rules.computeIfAbsent(platform.id(), id -> platform.rules());
  }
}
