package verso.platform;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.EmbeddedJson;
import verso.format.Keys;
import verso.format.Secrets;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * Reads a record about the person, the account or its settings: each scalar in it becomes a field
 * of its own, its kind and its name in plain English told by {@link ProfileField}. What is true or
 * false is a setting. A text that is a list in JSON is one field for each of its elements. A record
 * that is a scalar, or a list of them, is named by the member it stands under. Secrets are left
 * out. Dated by the export.
 */
public final class AccountFields implements Mapping {
  private static final Set<String> TRUTHS = Set.of("true", "false");
  private static final String NO_ELEMENTS = "[]";

  private final Origin origin;
  private final boolean isSettings;
  private final Map<String, Origin> others;
  private final String account;

  private AccountFields(
      Origin origin, boolean isSettings, Map<String, Origin> others, String account) {
    this.origin = origin;
    this.isSettings = isSettings;
    this.others = Map.copyOf(others);
    this.account = account;
  }

  /** Fields the person filled in. */
  public static AccountFields declared() {
    return of(Origin.DECLARED);
  }

  /** Fields that somebody else filled in. */
  public static AccountFields of(Origin origin) {
    return new AccountFields(origin, false, Map.of(), "");
  }

  /** Choices the person made: whatever they are about, each is a {@link Kind#PREFERENCE}. */
  public static AccountFields settings() {
    return new AccountFields(Origin.DECLARED, true, Map.of(), "");
  }

  /** The same, but the platform concluded the fields of these names by itself. */
  public AccountFields inferring(String... names) {
    return but(Origin.INFERRED, names);
  }

  /** The same, but the fields of these names have that origin. */
  public AccountFields but(Origin other, String... names) {
    var more = new HashMap<>(others);
    Stream.of(names).forEach(name -> more.put(Keys.loose(name), other));
    return new AccountFields(origin, isSettings, more, account);
  }

  /** The same where an export holds several accounts; this member says whose the record is. */
  public AccountFields account(String member) {
    return new AccountFields(origin, isSettings, others, member);
  }

  @Override
  public Stream<Trace> map(Row row) {
    String own = nameOf(row);
    String whose = account.isEmpty() ? "" : row.firstOf(account);
    return row.scalars().stream()
        .map(scalar -> scalar.getKey().isEmpty() ? Map.entry(own, scalar.getValue()) : scalar)
        .filter(scalar -> !Secrets.isSecret(scalar.getKey()))
        .flatMap(this::fields)
        .map(field -> field.account(whose).build());
  }

  /** The member a row stands under. */
  private static String nameOf(Row row) {
    return row.keys().reversed().stream()
        .filter(key -> !key.chars().allMatch(Character::isDigit))
        .findFirst()
        .orElse("");
  }

  private Stream<TraceBuilder> fields(Map.Entry<String, Row> scalar) {
    String text = scalar.getValue().text();
    List<String> listed = text.startsWith("[") ? EmbeddedJson.parse(text).leaves() : List.of();
    return (listed.isEmpty() ? Stream.of(text) : listed.stream())
        .filter(value -> !value.equals(NO_ELEMENTS))
        .map(value -> field(scalar.getKey(), value, scalar.getValue()));
  }

  private TraceBuilder field(String label, String value, Row row) {
    ProfileField field = ProfileField.of(label);
    Origin source = others.getOrDefault(Keys.loose(label), origin);
    boolean isTruth = field.kind() == Kind.PROFILE && TRUTHS.contains(value);
    boolean isChoice = isSettings || (isTruth && source == origin);
    return row.trace(isChoice ? Kind.PREFERENCE : field.kind(), source, value)
        .detail(isChoice ? "field" : field.detail(), field.name())
        .when(row.exported());
  }
}
