package verso.platform;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Keys;
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
  private final Set<String> inferred;
  private final String account;

  private AccountFields(Origin origin, Set<String> inferred, String account) {
    this.origin = origin;
    this.inferred = Set.copyOf(inferred);
    this.account = account;
  }

  /** Fields the person filled in. */
  public static AccountFields declared() {
    return of(Origin.DECLARED);
  }

  /** Fields that somebody else filled in. */
  public static AccountFields of(Origin origin) {
    return new AccountFields(origin, Set.of(), "");
  }

  /** The same, but the platform concluded the fields of these names by itself. */
  public AccountFields inferring(String... names) {
    return new AccountFields(
        origin, Stream.of(names).map(Keys::loose).collect(Collectors.toUnmodifiableSet()), account);
  }

  /** The same where an export holds several accounts; this member says whose the record is. */
  public AccountFields account(String member) {
    return new AccountFields(origin, inferred, member);
  }

  @Override
  public Stream<Trace> map(Row row) {
    return row.scalars().stream()
        .filter(scalar -> !Secrets.isSecret(scalar.getKey()))
        .flatMap(scalar -> field(scalar, account.isEmpty() ? "" : row.firstOf(account)));
  }

  private Stream<Trace> field(Map.Entry<String, Row> scalar, String accountName) {
    ProfileField field = ProfileField.of(scalar.getKey());
    Row row = scalar.getValue();
    boolean isSetting = field.kind() == Kind.PROFILE && TRUTHS.contains(row.text());
    boolean isInferred = inferred.contains(Keys.loose(scalar.getKey()));
    Kind kind = isSetting && !isInferred ? Kind.PREFERENCE : field.kind();
    return row
        .trace(kind, isInferred ? Origin.INFERRED : origin, row.text())
        .detail(field.detail(), field.name())
        .account(accountName)
        .when(row.exported())
        .stream();
  }
}
