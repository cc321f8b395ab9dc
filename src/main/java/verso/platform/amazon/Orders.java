package verso.platform.amazon;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.Json;
import verso.format.Repeats;
import verso.format.Shape;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** What was ordered, paid, subscribed to and sent back. */
final class Orders {
  private static final Mapping DIGITAL_ORDER =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "Title", "Product Name", "ASIN")
          .time("OrderDate", "Order Date", "FulfilledDate")
          .detail(
              "amount",
              "OurPrice",
              "Price",
              "Transaction Amount",
              "ThirdPartyDisplayPrice",
              "ListPriceAmount")
          .detail("currency", "OurPriceCurrencyCode", "Price Currency Code", "Base Currency Code")
          .detail("country", "DeclaredCountryCode")
          .fixed("category", "digital")
          .rest();

  private static final Mapping DIGITAL_PAYMENT =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "OrderId", "Order ID", "DigitalOrderItemId")
          .time("OrderDate", "Order Date", "TransactionDate")
          .detail("amount", "TransactionAmount", "Amount")
          .detail("currency", "BaseCurrencyCode", "CurrencyCode", "Currency")
          .detail("country", "DeclaredCountryCode")
          .fixed("category", "digital")
          .rest();

  private static final Mapping RETURN =
      RowMapping.of(
              Kind.PURCHASE,
              Origin.OBSERVED,
              "Product Name",
              "OrderId",
              "Order ID",
              "ASIN",
              "RefundId")
          .time(
              "DateOfReturn",
              "Date of Return",
              "CreationDate",
              "Refund Date",
              "RefundCompletionDate",
              "Return Creation Date",
              "Return Date",
              "Request Date")
          .fixed("action", "returned")
          .detail(
              "reason", "ReturnReason", "Return Reason", "Return Reason Code", "Reversal Reason")
          .detail("amount", "Refund Amount", "Return Amount", "ReturnAmount")
          .detail(
              "status",
              "Resolution",
              "Return Resolution",
              "ReversalAmountState",
              "Reversal Status",
              "DisbursementType")
          .rest();

  private static final Mapping SUBSCRIPTION =
      RowMapping.of(
              Kind.PURCHASE,
              Origin.OBSERVED,
              "ServiceProvider",
              "Subscription Name",
              "ProductTitle",
              "ProductName",
              "Title",
              "SubscriptionId",
              "ASIN")
          .time("SubscriptionStartDate", "Contract Start Date", "StartDate", "CreationDate")
          .detail("endTime", "Subscription End Date", "Contract End Date", "EndDate")
          .fixed("category", "subscription")
          .detail("status", "SubscriptionStatus", "Status")
          .detail("amount", "NextBillAmount")
          .detail("currency", "BaseCurrencyCode")
          .rest();

  private static final Mapping BILLING =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "TransactionReason", "Reason", "SubscriptionId")
          .time("TransactionCreationDate", "TransactionDate")
          .fixed("category", "subscription")
          .detail("amount", "TransactionAmount", "Amount")
          .detail("currency", "BaseCurrencyCode", "CurrencyCode")
          .rest();

  private static final Mapping APP_PAYMENT =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "transaction_item_name", "transaction_item_id")
          .utc("transaction_creation_date")
          .fixed("category", "app")
          .rest();

  private static final Mapping GIFT_REDEEMED =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "Title", "ASIN", "OrderId")
          .time("ClaimDate")
          .fixed("action", "gift redeemed by its recipient")
          .rest();

  private static final Mapping GROCERIES =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "product_name_purchased", "product_name")
          .time("order_datetime")
          .fixed("category", "groceries")
          .rest();

  private static final Mapping SHOP_KEY =
      RowMapping.of(
              Kind.DEVICE,
              Origin.DECLARED,
              "Key Type",
              "Registration Type",
              "Type",
              "Key",
              "Status")
          .fixed("category", "entry to shops")
          .time("Created", "Registration Date", "Timestamp", "Date")
          .rest();

  private static final Mapping NO_PRODUCT =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "Order ID").time("Order Date").rest();

  private Orders() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                itemByItem(Csv.of("Order ID", "Order Date", "ASIN", "Product Name")),
                Orders::order,
                "Retail.OrderHistory*.csv",
                "Your Amazon Orders/Order History*.csv",
                "Order History*.csv")
            .orContaining("Shipment Item Subtotal")
            .named("orders"),
        FileRule.file(
                itemByItem(Json.of(List.of("[]"))),
                Orders::order,
                "Retail.OrderHistory*.json",
                "Order History*.json")
            .named("orders"),
        FileRule.file(
                Csv.of("ASIN", "Title", "OrderId", "Order ID"),
                DIGITAL_ORDER,
                "Digital Items*.csv",
                "Digital Content Orders*.csv")
            .orContaining("DigitalOrderItemId")
            .named("digital orders"),
        FileRule.file(
                Csv.of("OrderId", "DigitalOrderItemId", "OrderDate"),
                DIGITAL_PAYMENT,
                "Digital Orders*.csv")
            .named("digital payments"),
        FileRule.file(
                Csv.any(),
                RETURN,
                "Retail.CustomerReturns*.csv",
                "Retail.OrdersReturned*.csv",
                "Your Returns & Refunds/*.csv")
            .named("returns"),
        FileRule.file(
                Csv.of("TransactionCreationDate", "TransactionReason"),
                BILLING,
                "Billing and Refunds Data*.csv")
            .named("subscription billing"),
        FileRule.file(
                Csv.any(),
                SUBSCRIPTION,
                "Digital.Subscriptions*/*Subscriptions*.csv",
                "Digital.Subscriptions*/Beneficiaries*.csv",
                "Subscriptions/Subscriptions*.csv",
                "Your Subscriptions/*.csv")
            .named("subscriptions"),
        FileRule.file(Csv.any(), APP_PAYMENT, "Appstore*/**/subscription-transaction*.csv")
            .named("payments in apps"),
        FileRule.file(Csv.any(), GIFT_REDEEMED, "Digital.Redemption*.csv").named("gifts redeemed"),
        FileRule.json("SubscribeAndSave.Subscriptions*.json")
            .each("", SUBSCRIPTION)
            .named("repeated deliveries"),
        FileRule.file(
                Csv.of("order_datetime", "product_name_purchased"),
                GROCERIES,
                "*WholeFoodsMarket.Orders*.csv")
            .named("groceries"),
        FileRule.file(Csv.any(), SHOP_KEY, "PhysicalStores.WholeFoods.KeyRegistration*.csv")
            .named("entry to shops"));
  }

  /** The same row twice in one order is two of the same thing. */
  private static Shape itemByItem(Shape shape) {
    return Repeats.in(shape, "Order ID", "ASIN", "Ship Date");
  }

  /**
   * An item of a shipment. Both generations may hold it, in different columns; number, product and
   * time of shipment tell that it is the same one.
   */
  private static Stream<Trace> order(Row row) {
    String product = row.firstOf("Product Name", "ASIN");
    return product.isEmpty()
        ? NO_PRODUCT.map(row)
        : inDetail(row, row.trace(Kind.PURCHASE, Origin.OBSERVED, product))
            .when(Row.moment(row.firstOf("Order Date")))
            .identifiedBy(
                "order",
                row.firstOf("Order ID"),
                row.firstOf("ASIN", "Product Name"),
                row.contextText(Repeats.MEMBER),
                Row.moment(row.firstOf("Ship Date")).instant().toString())
            .stream();
  }

  private static TraceBuilder inDetail(Row row, TraceBuilder trace) {
    return trace
        .detail("category", row.firstOf("Department"))
        .detail("amount", number(row.firstOf("Total Owed", "Total Amount", "Unit Price")))
        .detail("currency", row.firstOf("Currency"))
        .detail("quantity", row.firstOf("Quantity", "Original Quantity"))
        .detail("unitPrice", number(row.firstOf("Unit Price")))
        .detail("discount", number(row.firstOf("Total Discounts")))
        .detail("shop", row.firstOf("Website"))
        .detail("order", row.firstOf("Order ID"))
        .detail("asin", row.firstOf("ASIN"))
        .detail("ordinal", row.contextText(Repeats.MEMBER))
        .detail("condition", row.firstOf("Product Condition"))
        .detail("status", row.firstOf("Order Status", "Shipment Status"))
        .detail("payment", row.firstOf("Payment Instrument Type", "Payment Method Type"))
        .detail("address", row.firstOf("Shipping Address"))
        .detail("billingAddress", row.firstOf("Billing Address"))
        .detail("shippingOption", row.firstOf("Shipping Option"))
        .detail("shippingCharge", number(row.firstOf("Shipping Charge")))
        .detail("shipped", row.firstOf("Ship Date"))
        .detail("carrier", row.firstOf("Carrier Name & Tracking Number"))
        .detail("serialNumber", row.firstOf("Item Serial Number"))
        .detail("gift", isGift(row) ? "true" : "")
        .detail("giftFrom", row.firstOf("Gift Sender Name"))
        .detail("giftFor", row.firstOf("Gift Recipient Contact Details", "Gift Recipient Contact"))
        .text(row.firstOf("Gift Message"));
  }

  /** Something for somebody else: it says so, or the parcel bears another name than the bill. */
  private static boolean isGift(Row row) {
    String recipient = name(row.firstOf("Shipping Address"));
    String payer = name(row.firstOf("Billing Address"));
    return !row.firstOf(
                "Gift Message",
                "Gift Sender Name",
                "Gift Recipient Contact Details",
                "Gift Recipient Contact")
            .isEmpty()
        || (!recipient.isEmpty() && !payer.isEmpty() && !recipient.equalsIgnoreCase(payer));
  }

  /** The name that an address begins with, up to the first number. */
  private static String name(String address) {
    return address.replaceFirst("(?s)[\\d,].*", "").strip();
  }

  /** Money cells may carry thousands separators and stray quotes. */
  private static String number(String money) {
    return money.replaceAll("[',\"]", "");
  }
}
