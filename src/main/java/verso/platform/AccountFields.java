package verso.platform;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Secrets;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Reads a record about the person, the account or its settings: each scalar in it becomes a field
 * of its own, its kind and its name in plain English told by {@link ProfileField}. What is true or
 * false is a setting. Secrets are left out. Dated by the export.
 */
public final class AccountFields implements Mapping {
  private static final Set<String> TRUTHS = Set.of("true", "false");

  private final Origin origin;

  private AccountFields(Origin origin) {
    this.origin = origin;
  }

  /** Fields the person filled in. */
  public static AccountFields declared() {
    return of(Origin.DECLARED);
  }

  /** Fields that somebody else filled in. */
  public static AccountFields of(Origin origin) {
    return new AccountFields(origin);
  }

  @Override
  public Stream<Trace> map(Row row) {
    return row.scalars().stream()
        .filter(scalar -> !Secrets.isSecret(scalar.getKey()))
        .flatMap(this::field);
  }

  private Stream<Trace> field(Map.Entry<String, Row> scalar) {
    ProfileField field = ProfileField.of(scalar.getKey());
    Row row = scalar.getValue();
    boolean isSetting = field.kind() == Kind.PROFILE && TRUTHS.contains(row.text());
    return row
        .trace(isSetting ? Kind.PREFERENCE : field.kind(), origin, row.text())
        .detail(field.detail(), field.name())
        .when(row.exported())
        .stream();
  }
}
