package verso.interest;

import java.util.List;

/** How well sensitive labels are recognised, category by category. */
final class SensitiveScore {
  private SensitiveScore() {}

  static List<String> table() {
    return List.of();
  }

  static List<String> misses() {
    return List.of();
  }
}
