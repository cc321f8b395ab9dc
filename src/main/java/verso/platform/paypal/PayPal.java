package verso.platform.paypal;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.DateOrders;
import verso.format.Keys;
import verso.format.Secrets;
import verso.format.Timestamps;
import verso.format.Timestamps.DateOrder;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.GenericMapping;
import verso.platform.LikelyRecords;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.Signature;
import verso.platform.TableRule;
import verso.table.Table;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** PayPal: the list of activities, a profile of spending; and the data asked for by right. */
public final class PayPal implements Platform {
  /** The headers a column goes by, by what it is. */
  private static final Map<String, String[]> COLUMNS =
      Table.rows(PayPal.class, "columns.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1).split(" \\| ")));

  private static final String[] HEADERS =
      COLUMNS.values().stream().flatMap(Stream::of).distinct().toArray(String[]::new);

  private static final Set<String> KNOWN =
      Stream.of(HEADERS).map(Keys::loose).collect(Collectors.toUnmodifiableSet());

  /** People keep the list under names of their own: what numbers its rows is sure. */
  private static final FileRule ACTIVITIES =
      FileRule.file(
              Csv.of(HEADERS).datedBy("Date"),
              PayPal::activity,
              "Download*.csv",
              "*activit*.csv",
              "*statement*.csv",
              "*transaction*.csv")
          .orContaining(COLUMNS.get("transaction"))
          .orContaining("Avant commission")
          .named("activities");

  @Override
  public String id() {
    return "paypal";
  }

  @Override
  public String name() {
    return "PayPal";
  }

  /** The list is known by its columns; of the data by request only the folder's name is sure. */
  @Override
  public Signature signature() {
    return Signature.columns("Gross", "Fee", "Net", "Transaction ID")
        .or(Signature.columns("Avant commission", "Commission", "Net"))
        .or(Signature.columns("Brut", "Commission", "Net", "Numéro de transaction"))
        .or(Signature.columns("Brutto", "Netto", "Transaktionscode"))
        .or(Signature.columns("Bruto", "Neto", "Divisa"))
        .or(Signature.columns("Lordo", "Netto", "Valuta"))
        .or(Signature.columns("Bruto", "Net", "Valuta"))
        .or(Signature.anyOf("PayPal*/**/*.json", "PayPal*.json"));
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            Stream.of(
                ACTIVITIES,
                FileRule.json("*transaction*.json", "*activit*.json", "*payment*.json")
                    .each("/transactions", LikelyRecords.purchase())
                    .each("/activities", LikelyRecords.purchase())
                    .each("", LikelyRecords.purchase())
                    .named("payments by request")),
            TableRule.table("segments", LikelyRecords.segment(), "*segment*", "*interest*"),
            TableRule.table("ads", LikelyRecords.ad(), "*advert*", "ads*", "*_ads*"),
            TableRule.table(
                "settings", LikelyRecords.settings(), "*preference*", "*consent*", "*marketing*"),
            TableRule.table("sign-ins", LikelyRecords.signIn(), "*login*", "*session*"),
            TableRule.table("devices", LikelyRecords.device(), "*device*"),
            TableRule.table("contacts", LikelyRecords.contact(), "*contact*"),
            TableRule.table(
                "account", AccountFields.declared(), "*account_*", "*profile*", "*personal*"))
        .flatMap(rules -> rules)
        .toList();
  }

  /** Money that went to or came from somebody, or moved between the person's own accounts. */
  private static Stream<Trace> activity(Row row) {
    String subject = of(row, "name", "item", "subject", "type");
    String gross = of(row, "gross");
    if (subject.isEmpty() || gross.isEmpty()) {
      return GenericMapping.map(row);
    }
    TraceBuilder trace = row.trace(Kind.PURCHASE, Origin.OBSERVED, subject).when(moment(row));
    addColumns(row, gross, trace);
    return trace.stream();
  }

  private static void addColumns(Row row, String gross, TraceBuilder trace) {
    trace
        .detail("amount", gross)
        .detail("currency", of(row, "currency"))
        .detail("direction", gross.startsWith("-") ? "sent" : "received")
        .detail("action", of(row, "type"))
        .detail("status", of(row, "status"))
        .detail("item", of(row, "item"))
        .detail("fee", of(row, "fee"))
        .detail("net", of(row, "net"))
        .detail("from", of(row, "from"))
        .detail("to", of(row, "to"))
        .detail("transaction", of(row, "transaction"))
        .detail("address", of(row, "address"))
        .detail("country", of(row, "country"))
        .text(of(row, "subject"), of(row, "note"));
    row.scalars().stream()
        .filter(cell -> !KNOWN.contains(Keys.loose(cell.getKey())))
        .filter(cell -> !Secrets.isSecret(cell.getKey()))
        .forEach(cell -> trace.detail(cell.getKey(), cell.getValue().text()));
  }

  /** Date, time and zone stand in three columns; a zone nobody knows is left out. */
  private static Moment moment(Row row) {
    boolean isDayFirst =
        row.firstOf("Date").isEmpty()
            || DateOrders.statedIn(row.context()) == DateOrder.DAY_FIRST
            || !row.firstOf("Heure").isEmpty();
    DateOrder order = isDayFirst ? DateOrder.DAY_FIRST : DateOrder.MONTH_FIRST;
    String time = of(row, "date") + " " + of(row, "time");
    return Row.moment(
        Timestamps.parse(time + " " + of(row, "zone"), order)
            .or(() -> Timestamps.parse(time, order)));
  }

  /** The first of these columns that says something. */
  private static String of(Row row, String... columns) {
    return Stream.of(columns)
        .map(column -> row.firstOf(COLUMNS.get(column)))
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
