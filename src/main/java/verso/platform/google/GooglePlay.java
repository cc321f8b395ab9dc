package verso.platform.google;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SHOWN;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * Google Play: apps installed, bought and subscribed to. Files keep their English names; each holds
 * a list of objects with one member, named after what it is.
 */
final class GooglePlay {
  private GooglePlay() {}

  static List<FileRule> rules() {
    return List.of(
        rule("Installs", "install", GooglePlay::install),
        rule("Library", "libraryDoc", GooglePlay::owned),
        rule("Purchase History", "purchaseHistory", GooglePlay::purchase),
        rule("Order History", "orderHistory", GooglePlay::order),
        rule("Subscriptions", "subscription", GooglePlay::subscription),
        rule("Devices", "device", GooglePlay::device),
        rule("Reviews", "review", GooglePlay::review),
        rule("Promotion History", "promotionHistory", GooglePlay::promotion),
        rule("Redemption History", "redemptionHistory", GooglePlay::redemption),
        FileRule.json("Google Play Store/Play Settings.json")
            .each("", GooglePlay::settings)
            .named("play settings"));
  }

  /** A file of wrappers; the first wrapper also tells a file of another name. */
  private static FileRule rule(String file, String wrapper, Mapping mapping) {
    return FileRule.json("Google Play Store/" + file + ".json")
        .each("", row -> mapping.map(row.has(wrapper) ? row.part(wrapper) : row))
        .orRootKey(isTelling(wrapper) ? new String[] {wrapper} : new String[0])
        .named("play " + GoogleNames.lower(file));
  }

  /** Whether no other file of Takeout is likely to have a member of that name. */
  private static boolean isTelling(String wrapper) {
    return !List.of("device", "review", "subscription").contains(wrapper);
  }

  private static TraceBuilder document(Row row, Kind kind) {
    return row.trace(kind, OBSERVED, row.text("doc", "title"))
        .detail("category", row.text("doc", "documentType"));
  }

  private static Stream<Trace> install(Row row) {
    Row device = row.part("deviceAttribute");
    return document(row, Kind.APP)
        .when(row.time("firstInstallationTime"))
        .detail("action", "installed")
        .detail("updated", row.text("lastUpdateTime"))
        .detail("device", device.firstOf("deviceDisplayName", "model"))
        .detail("carrier", device.text("carrier"))
        .stream();
  }

  private static Stream<Trace> owned(Row row) {
    return document(row, Kind.APP)
        .when(row.time("acquisitionTime"))
        .detail("action", "acquired")
        .stream();
  }

  private static Stream<Trace> purchase(Row row) {
    return document(row, Kind.PURCHASE)
        .when(row.time("purchaseTime"))
        .detail("amount", row.text("invoicePrice"))
        .detail("paymentMethod", row.text("paymentMethodTitle"))
        .detail("country", row.text("userCountry"))
        .stream();
  }

  /** An order: one trace for each thing in it, or one for the whole. */
  private static Stream<Trace> order(Row row) {
    List<Row> lines = row.each("lineItem");
    return lines.isEmpty()
        ? ordered(row, row).stream()
        : lines.stream().map(line -> ordered(row, line).build());
  }

  private static TraceBuilder ordered(Row order, Row line) {
    return document(line, Kind.PURCHASE)
        .when(order.time("creationTime"))
        .detail("order", order.text("orderId"))
        .detail("amount", order.text("totalPrice"))
        .detail("quantity", line.text("quantity"))
        .detail("country", order.text("ipCountry"))
        .detail("ip", order.text("ipAddress"));
  }

  private static Stream<Trace> subscription(Row row) {
    String price =
        row.each("pricing").stream().map(p -> p.text("price")).collect(Collectors.joining(" "));
    return document(row, Kind.PURCHASE)
        .when(row.exported())
        .detail("action", "subscribed")
        .detail("amount", price)
        .detail("status", row.text("state"))
        .detail("renewal", row.text("renewalDate"))
        .stream();
  }

  private static Stream<Trace> device(Row row) {
    Row data = row.part("mostRecentData");
    return row
        .trace(Kind.DEVICE, OBSERVED, data.firstOf("deviceName", "modelName"))
        .when(row.time("deviceRegistrationTime"))
        .detail("manufacturer", data.text("manufacturer"))
        .detail("model", data.text("modelName"))
        .detail("carrier", data.text("carrierName"))
        .detail("osVersion", data.text("androidSdkVersion"))
        .detail("country", data.text("deviceIpCountry"))
        .detail("lastSeen", row.text("lastTimeDeviceActive"))
        .stream();
  }

  private static Stream<Trace> review(Row row) {
    return row
        .trace(Kind.COMMENT, DECLARED, row.text("document", "title"))
        .when(row.time("creationTime"))
        .detail("category", row.text("document", "documentType"))
        .detail("rating", row.text("starRating"))
        .text(row.text("title"), row.text("comment"))
        .stream();
  }

  /** A promotion the account was offered; its fields are documented nowhere. */
  private static Stream<Trace> promotion(Row row) {
    TraceBuilder trace =
        row.trace(Kind.AD_IMPRESSION, SHOWN, row.firstOf("title", "promotionName", "name"));
    return remaining(row, trace).stream();
  }

  private static Stream<Trace> redemption(Row row) {
    TraceBuilder trace =
        row.trace(Kind.PURCHASE, OBSERVED, row.text("doc", "title"))
            .when(row.time("redemptionChangeTime"))
            .detail("action", "redeemed")
            .detail("amount", row.text("formattedMoney"))
            .detail("status", row.text("status"))
            .detail("country", row.text("userCountry"));
    return trace.stream();
  }

  private static TraceBuilder remaining(Row row, TraceBuilder trace) {
    for (var field : row.scalars()) {
      boolean isTime = GoogleNames.lower(field.getKey()).contains("time");
      trace.when(isTime ? field.getValue().time() : Moment.NONE);
      trace.detail(field.getKey(), field.getValue().text());
    }
    return trace;
  }

  private static Stream<Trace> settings(Row row) {
    return row.scalars().stream()
        .flatMap(field ->
            field
                .getValue()
                .field(Kind.PREFERENCE, OBSERVED, field.getKey(), field.getValue().text()));
  }
}
