package verso.platform.apple;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** What was bought and downloaded, subscribed to, offered and reviewed. */
final class Store {
  private static final String[] PRICE = {
    "Invoice Item Total", "Item Total", "Item Price", "Price", "Amount", "Invoice Total Amount"
  };
  private static final Mapping PURCHASE = bought(Kind.PURCHASE);
  private static final Mapping FREE_APP = bought(Kind.APP).fixed("action", "downloaded");

  private static final Mapping UPDATED_APP =
      RowMapping.of(Kind.APP, Origin.OBSERVED, "Item Description")
          .utc("Activity Date")
          .fixed("action", "updated")
          .rest();

  private static final Mapping SHARED_APP =
      RowMapping.of(Kind.APP, Origin.OBSERVED, "App Name")
          .utc("Last Modified Date")
          .detail("familySharing", "Family Sharing Enabled")
          .rest();

  private static final Mapping SUBSCRIPTION =
      RowMapping.of(
              Kind.PURCHASE,
              Origin.OBSERVED,
              "Subscription Name",
              "Item Description",
              "Subscription",
              "App Name",
              "Offer Name",
              "Name")
          .utc("Start Date", "Subscription Start Date", "Purchase Date", "Event Date", "Date")
          .fixed("category", "subscription")
          .rest();

  private static final Mapping OFFER =
      RowMapping.of(
              Kind.AD_IMPRESSION, Origin.SHOWN, "Promotion Details", "Offer Name", "Offer", "Name")
          .time("Promotion Start Date", "Offer Start Date", "Start Date", "Date")
          .fixed("advertiser", "Apple")
          .rest();

  private static final Mapping REVIEW =
      RowMapping.of(Kind.COMMENT, Origin.DECLARED, "Item Description", "Review Title")
          .utc("Created on")
          .detail("title", "Review Title")
          .text("Review Text")
          .detail("rating", "Rating")
          .detail("ip", "IP Address")
          .detail("userAgent", "User Agent")
          .detail("language", "Language")
          .rest();

  private static final Mapping ORDER =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "Description")
          .utc("Order Date")
          .fixed("category", "Apple Store")
          .rest();

  private Store() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("Item Purchased Date", "Item Description", "Content Type"),
                Store::transaction,
                "Store Transaction *.csv",
                "Store Free Transaction History*.csv")
            .orContaining("Item Purchased Date")
            .named("purchases"),
        FileRule.file(
                Csv.of("Activity Date", "Item Description"),
                UPDATED_APP,
                "iTunes and App-Book Re-download and Update History*.csv")
            .named("apps updated"),
        FileRule.file(
                Csv.of("App Name", "Family Sharing Enabled"),
                SHARED_APP,
                "In-App Subscription Family Sharing History*.csv")
            .named("apps shared"),
        FileRule.file(Csv.any(), SUBSCRIPTION, "Subscription History*.csv").named("subscriptions"),
        FileRule.file(
                Csv.any(),
                OFFER,
                "Direct Top-Up Promotions*.csv",
                "Apple One Offer Information*.csv")
            .named("offers"),
        FileRule.file(Csv.of("Review Title", "Review Text", "Rating"), REVIEW, "Reviews*.csv")
            .named("reviews"),
        FileRule.file(Csv.of("Order Date", "Description"), ORDER, "Online Purchase History*.csv")
            .named("orders"));
  }

  private static RowMapping bought(Kind kind) {
    return RowMapping.of(kind, Origin.OBSERVED, "Item Description", "Container Description")
        .utc("Item Purchased Date", "Purchase Date")
        .detail("category", "Content Type")
        .detail("amount", PRICE)
        .detail("currency", "Currency", "Currency Code")
        .detail("device", "Device Details", "Device Identifier")
        .detail("ip", "Device IP Address", "IP Address")
        .rest();
  }

  /** An app that cost nothing is one more app, not something bought. */
  private static Stream<Trace> transaction(Row row) {
    boolean isApp = row.firstOf("Content Type").toLowerCase(Locale.ROOT).contains("app");
    boolean isPaid = row.firstOf(PRICE).matches(".*[1-9].*");
    boolean isFreeFile = row.provenance().path().toLowerCase(Locale.ROOT).contains("free");
    return (isApp && isFreeFile && !isPaid ? FREE_APP : PURCHASE).map(row);
  }
}
