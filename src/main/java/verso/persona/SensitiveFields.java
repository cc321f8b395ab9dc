package verso.persona;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import verso.table.Table;

/** Profile fields of the special categories of GDPR Art. 9 and their kin. */
final class SensitiveFields {
  private static final Set<String> NAMES =
      Table.rows(SensitiveFields.class, "sensitive-fields.txt").stream()
          .map(List::getFirst)
          .collect(Collectors.toUnmodifiableSet());

  private SensitiveFields() {}

  static boolean contains(String field) {
    return NAMES.contains(field);
  }
}
