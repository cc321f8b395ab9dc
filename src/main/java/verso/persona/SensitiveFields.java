package verso.persona;

import java.util.Set;

/** Profile fields of the special categories of GDPR Art. 9 and their kin. */
final class SensitiveFields {
  private static final Set<String> NAMES =
      Set.of(
          "religion",
          "religious views",
          "politics",
          "political views",
          "interested in",
          "sexual orientation",
          "health",
          "blood donor status",
          "ethnicity",
          "disability",
          "union membership");

  private SensitiveFields() {}

  static boolean contains(String field) {
    return NAMES.contains(field);
  }
}
