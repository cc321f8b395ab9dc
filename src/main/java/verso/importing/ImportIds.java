package verso.importing;

import java.util.HashSet;
import java.util.Set;

/** Names imports so that people can type them: {@code facebook-1}, {@code facebook-2}, … */
final class ImportIds {
  private final Set<String> taken;

  ImportIds(Set<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** The next free id for a platform. */
  String next(String platform) {
    int number = 1;
    while (!taken.add(platform + "-" + number)) {
      number++;
    }
    return platform + "-" + number;
  }
}
