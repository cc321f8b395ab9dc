package verso.platform.whatsapp;

import static verso.trace.Kind.CONTACT;
import static verso.trace.Kind.FOLLOW;
import static verso.trace.Kind.PREFERENCE;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SUPPLIED;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import verso.format.Field;
import verso.format.Secrets;
import verso.format.Value;
import verso.platform.LabelledRow;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.table.Table;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * The report on the account, as JSON and as a page. How its parts are called is not confirmed and
 * changes by year; what they are about is told by words in their names.
 */
final class AccountReport {
  private static final RowMapping CONTACTS =
      RowMapping.of(CONTACT, SUPPLIED, "name", "phone number", "phone", "number", "jid", "id")
          .asOfExport()
          .fixed("list", "address book")
          .rest();

  private static final RowMapping GROUPS =
      RowMapping.of(FOLLOW, OBSERVED, "name", "subject", "group name", "group subject", "title")
          .asOfExport()
          .time("creation time", "creation date", "created", "creation timestamp")
          .fixed("category", "group")
          .rest();

  private static final Map<Topic, RowMapping> RECORDS =
      Map.of(Topic.CONTACTS, CONTACTS, Topic.GROUPS, GROUPS);

  /** Fields of the account that nobody filled in. */
  private static final Set<String> LOGGED =
      Set.of("registration", "last ip", "last activity", "carrier", "number of groups");

  private AccountReport() {}

  /** What a part of the report is about. */
  private enum Topic {
    BLOCKED,
    CONTACTS,
    GROUPS,
    SETTINGS,
    ACCOUNT;

    private static final List<List<String>> WORDS = Table.rows(Topic.class, "report-topics.tsv");

    /** The topic that words in a name show. */
    Topic within(String name) {
      String lower = name.toLowerCase(Locale.ROOT);
      return WORDS.stream()
          .filter(row -> Stream.of(row.get(1).split(" \\| ")).anyMatch(lower::contains))
          .map(row -> valueOf(row.get(0).toUpperCase(Locale.ROOT)))
          .findFirst()
          .orElse(this);
    }
  }

  /** A JSON file of the report, as a whole. */
  static Stream<Trace> json(Row row) {
    return part(Topic.ACCOUNT.within(row.provenance().path()), "", row);
  }

  private static Stream<Trace> part(Topic topic, String name, Row row) {
    boolean isObject = row.value() instanceof Value.Members;
    if (row.value() instanceof Value.Items) {
      return row.each().stream().flatMap(element -> part(topic, name, element));
    }
    if (isObject && RECORDS.containsKey(topic) && isFlat(row)) {
      return RECORDS.get(topic).map(row);
    }
    return isObject
        ? row.members().stream().flatMap(m -> member(topic, m.getKey(), m.getValue()))
        : fact(topic, name, row, row.text());
  }

  /** A scalar with a topic's word in its name, such as the number of groups, is no group. */
  private static Stream<Trace> member(Topic topic, String name, Row row) {
    Topic named = topic.within(name);
    boolean isSetting = topic == Topic.SETTINGS || named == Topic.SETTINGS;
    Topic ofScalar = isSetting ? Topic.SETTINGS : Topic.ACCOUNT;
    return part(isScalar(row) ? ofScalar : named, name, row);
  }

  private static boolean isFlat(Row row) {
    return row.members().stream().allMatch(member -> isScalar(member.getValue()));
  }

  private static boolean isScalar(Row row) {
    return !(row.value() instanceof Value.Members) && !(row.value() instanceof Value.Items);
  }

  /** A box of the page for reading. */
  static Stream<Trace> page(Row row) {
    return LabelledRow.records(row).stream()
        .flatMap(record -> record.record().fields().stream())
        .flatMap(
            field -> field.texts().flatMap(text -> fact(topicOf(field), field.label(), row, text)));
  }

  private static Topic topicOf(Field field) {
    return Topic.ACCOUNT.within(field.label());
  }

  private static Stream<Trace> fact(Topic topic, String label, Row row, String value) {
    if (value.isEmpty() || Secrets.isSecret(label)) {
      return Stream.empty();
    }
    ProfileField field = ProfileField.of(label);
    return switch (topic) {
      case BLOCKED -> row.field(PREFERENCE, DECLARED, "blocked", value);
      case SETTINGS -> row.field(PREFERENCE, DECLARED, field.name(), value);
      case CONTACTS -> listed(row.trace(CONTACT, SUPPLIED, value), "list", "address book", row);
      case GROUPS -> listed(row.trace(FOLLOW, OBSERVED, value), "category", "group", row);
      case ACCOUNT ->
          listed(
              row.trace(field.kind(), originOf(field), value), field.detail(), field.name(), row);
    };
  }

  private static Origin originOf(ProfileField field) {
    return field.kind() == Kind.DEVICE || LOGGED.contains(field.name()) ? OBSERVED : DECLARED;
  }

  private static Stream<Trace> listed(TraceBuilder trace, String name, String value, Row row) {
    return trace.when(row.exported()).detail(name, value).stream();
  }
}
