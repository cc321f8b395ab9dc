package verso.platform.tiktok;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/** TikTok Shop, gifts and the wallet. */
final class Shop {
  private Shop() {}

  static List<Section> sections() {
    return List.of(
        Section.list("products looked at", Shop::browsed, "ProductBrowsingHistories")
            .inText("Product Browsing History"),
        Section.single("orders", Shop::ordered, "OrderHistories/*"),
        Section.list("orders", Shop::ordered).inText("Order History"),
        Section.list("shopping cart", Shop::inCart, "Shopping Cart List/ShoppingCart")
            .inText("Shopping Cart List"),
        Section.list("saved addresses", Shop::address, "SavedAddress")
            .inText("Saved Address Information"),
        Section.list("vouchers", Shop::voucher, "Vouchers/Vouchers").inText("Vouchers"),
        Section.list("messages with shops", Shop::shopMessage, "CommunicationHistories/*")
            .inText("Communication with shops", "Communication History"),
        Section.list("gifts sent", Shop::giftSent, "SendGifts/SendGifts"),
        Section.list("coins bought", Shop::coinsBought, "BuyGifts/BuyGifts"),
        Section.list("coins bought", Shop::coinsBought, "CoinPurchaseHistoryList")
            .inText("Purchases"),
        Section.list(
                "wallet",
                Records.undocumented(Kind.PURCHASE, Origin.OBSERVED, "wallet"),
                "TransactionsList",
                "Income Plus Wallet Transactions/Income Plus Wallet Transaction")
            .inText("Transaction History"),
        Section.list(
                "reviews of products",
                Records.undocumented(Kind.COMMENT, Origin.OBSERVED, "review of a product"),
                "Product Reviews/*")
            .inText("Product Reviews"),
        Section.list(
                "customer support",
                Records.undocumented(Kind.MESSAGE, Origin.OBSERVED, "customer support"),
                "Customer Support/*",
                "Customer Support History/*",
                "Order Dispute History/*",
                "Returns and Refunds History/*")
            .inText(
                "Customer support history",
                "Order dispute history",
                "Returns and Refunds History"));
  }

  private static Stream<Trace> browsed(Row row) {
    return row
        .trace(Kind.VIEW, Origin.OBSERVED, row.firstOf("product_name"))
        .when(row.firstUtc("browsing_date", "Date"))
        .detail("category", "product")
        .detail("shop", row.firstOf("shop_name"))
        .stream();
  }

  private static Stream<Trace> ordered(Row row) {
    List<Row> products = row.each("Products");
    String first =
        products.isEmpty()
            ? row.firstOf("product_name")
            : products.getFirst().firstOf("product_name");
    String number = row.firstOf("order_number");
    if (first.isEmpty() && number.isEmpty()) {
      return Stream.empty();
    }
    TraceBuilder trace =
        row.trace(Kind.PURCHASE, Origin.OBSERVED, first.isEmpty() ? number : first)
            .when(row.firstUtc("order_date"))
            .text(row.firstOf("customer_note"))
            .detail("order", number)
            .detail("amount", row.firstOf("total_price"))
            .detail("status", row.firstOf("order_status"))
            .detail("carrier", row.firstOf("logistics_provider"))
            .detail("receiver", row.text("Receiver", "Name"))
            .detail("address", row.text("Receiver", "Address"));
    for (Row product : products) {
      trace
          .detail("product", product.firstOf("product_name"))
          .detail("variation", product.firstOf("variation_name"))
          .detail("quantity", product.firstOf("quantity"));
    }
    return trace.stream();
  }

  private static Stream<Trace> inCart(Row row) {
    return row
        .trace(Kind.SAVE, Origin.OBSERVED, row.firstOf("ProductName"))
        .when(Records.date(row))
        .detail("category", "shopping cart")
        .detail("shop", row.firstOf("ShopName"))
        .detail("quantity", row.firstOf("SkuCount"))
        .stream();
  }

  /** {@code adress_info} is how TikTok writes it. */
  private static Stream<Trace> address(Row row) {
    return row
        .trace(Kind.PROFILE, Origin.DECLARED, row.firstOf("adress_info", "address_info"))
        .when(row.exported())
        .detail("field", "delivery address")
        .detail("receiver", row.firstOf("receiver_name"))
        .detail("phone", row.firstOf("masked_phone_number"))
        .stream();
  }

  private static Stream<Trace> voucher(Row row) {
    return row
        .trace(Kind.SAVE, Origin.OBSERVED, row.firstOf("VoucherName", "VoucherId"))
        .when(row.firstUtc("ReceivedDate", "Date"))
        .text(row.firstOf("VoucherText"))
        .detail("category", "voucher")
        .detail("status", row.firstOf("Status"))
        .stream();
  }

  private static Stream<Trace> shopMessage(Row row) {
    return row
        .trace(Kind.MESSAGE, Origin.OBSERVED, row.firstOf("content"))
        .when(row.firstUtc("send_time", "Date"))
        .detail("counterpart", row.firstOf("shop_name"))
        .detail("sender", row.firstOf("direction"))
        .stream();
  }

  private static Stream<Trace> giftSent(Row row) {
    return row
        .trace(Kind.PURCHASE, Origin.OBSERVED, row.firstOf("UserName"))
        .when(Records.date(row))
        .detail("category", "gift")
        .detail("counterpart", row.firstOf("UserName"))
        .detail("amount", row.firstOf("GiftAmount"))
        .stream();
  }

  private static Stream<Trace> coinsBought(Row row) {
    String amount = row.firstOf("Price", "CoinAmount");
    String type = row.firstOf("Type");
    return row
        .trace(Kind.PURCHASE, Origin.OBSERVED, type.isEmpty() ? amount : type)
        .when(Records.date(row))
        .detail("category", "coins")
        .detail("amount", amount)
        .stream();
  }
}
