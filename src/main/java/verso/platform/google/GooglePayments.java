package verso.platform.google;

import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What was paid with Google Pay, and the orders and bookings Google read in the person's mail. */
final class GooglePayments {
  private static final String[] TRANSACTIONS = {
    "Google Pay/Google transactions/*.csv", "Google Pay/*/transactions_*.csv"
  };

  private GooglePayments() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json("Purchases _ Reservations/*.json", "Purchases*Reservations/*.json")
            .at("", GooglePayments::order)
            .orRootKey("merchantOrderId", "transactionMerchant")
            .named("purchases and reservations"),
        FileRule.file(
                Csv.of("Time", "Transaction ID", "Description", "Product", "Amount"),
                GooglePayments::transaction,
                TRANSACTIONS)
            .named("payments"),
        FileRule.file(
                Csv.of("Time", "Send or Request", "Amount", "Memo"),
                GooglePayments::transfer,
                "Google Pay/Money sends and requests/*.csv")
            .named("money sent"));
  }

  /** A receipt or a booking mined from mail: one trace for each thing in it. */
  private static Stream<Trace> order(Row row) {
    List<Row> lines = row.each("lineItem");
    return lines.isEmpty()
        ? ordered(row, row, row.text("transactionMerchant", "name")).stream()
        : lines.stream().map(line -> line(row, line));
  }

  private static Trace line(Row order, Row line) {
    if (line.has("purchase")) {
      Row purchase = line.part("purchase");
      return ordered(order, purchase, purchase.text("productInfo", "name"))
          .detail("amount", purchase.text("unitPrice", "displayString"))
          .detail("status", purchase.text("status"))
          .detail("address", address(purchase))
          .detail("url", purchase.text("landingPageUrl", "link"))
          .build();
    }
    String provider = line.text("provider", "name");
    return ordered(order, line, provider.isEmpty() ? merchant(order) : provider)
        .detail("category", "reservation")
        .text(others(line, provider))
        .build();
  }

  private static String others(Row line, String provider) {
    return line.value().leaves().stream()
        .filter(leaf -> !leaf.equals(provider))
        .collect(Collectors.joining("\n"));
  }

  private static TraceBuilder ordered(Row order, Row line, String subject) {
    return line.trace(Kind.PURCHASE, OBSERVED, subject.isEmpty() ? merchant(order) : subject)
        .when(order.time("creationTime", "usecSinceEpochUtc"))
        .detail("merchant", merchant(order))
        .detail("order", order.text("merchantOrderId"));
  }

  private static String merchant(Row order) {
    return order.text("transactionMerchant", "name");
  }

  private static String address(Row purchase) {
    return String.join(", ", purchase.value().at("fulfillment", "location", "address").leaves());
  }

  /**
   * Seven columns under translated headers: time, id, description, product, method, status, amount.
   */
  private static Stream<Trace> transaction(Row row) {
    List<String> cells = row.value().leaves();
    boolean isWhole = cells.size() == 7;
    String description = row.firstOf("Description");
    String subject = description.isEmpty() && isWhole ? cells.get(2) : description;
    return row
        .trace(Kind.PURCHASE, OBSERVED, subject)
        .when(cells.isEmpty() ? Moment.NONE : row.time(firstColumn(row)))
        .detail("app", "Google Pay")
        .detail("product", isWhole ? cells.get(3) : row.firstOf("Product"))
        .detail("paymentMethod", isWhole ? cells.get(4) : row.firstOf("Payment method"))
        .detail("status", isWhole ? cells.get(5) : row.firstOf("Status"))
        .detail("amount", isWhole ? cells.get(6) : row.firstOf("Amount"))
        .stream();
  }

  private static Stream<Trace> transfer(Row row) {
    return row
        .trace(Kind.PURCHASE, OBSERVED, row.firstOf("Memo", "Send or Request"))
        .when(row.time(firstColumn(row)))
        .detail("app", "Google Pay")
        .detail("amount", row.firstOf("Amount"))
        .detail("action", row.firstOf("Send or Request"))
        .stream();
  }

  private static String firstColumn(Row row) {
    return row.value().members().keySet().stream().findFirst().orElse("");
  }
}
