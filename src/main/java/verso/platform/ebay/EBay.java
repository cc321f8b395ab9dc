package verso.platform.ebay;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.LikelyRecords;
import verso.platform.Platform;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.platform.TableRule;
import verso.trace.Kind;
import verso.trace.Origin;

/** eBay: what was searched for, watched, bid on, bought and sold, and interests for ads. */
public final class EBay implements Platform {
  private static final RowMapping INTEREST =
      RowMapping.of(
              Kind.INTEREST,
              Origin.INFERRED,
              "interest",
              "interest name",
              "category name",
              "category",
              "name",
              "label",
              "value")
          .asOfExport()
          .time("date", "last updated", "updated at", "created at")
          .rest();

  private static final RowMapping WATCHED =
      RowMapping.of(Kind.SAVE, Origin.DECLARED, "item name", "item title", "listing title", "title")
          .time("watch date", "watch start date", "date added", "date")
          .detail("shop", "site")
          .fixed("list", "watch list")
          .rest();

  private static final RowMapping BOUGHT =
      RowMapping.of(
              Kind.PURCHASE, Origin.OBSERVED, "listing title", "item name", "item title", "title")
          .time("purchase date", "date")
          .detail("amount", "total price", "price", "individual price")
          .detail("currency", "currency")
          .detail("counterpart", "seller name", "seller")
          .rest();

  private static final RowMapping SAVED_SEARCH =
      RowMapping.of(Kind.SEARCH, Origin.DECLARED, "search name", "name", "search")
          .time("follow start date", "start date", "date")
          .detail("endTime", "follow end date", "end date")
          .detail("url", "url")
          .fixed("action", "saved")
          .rest();

  /** Most visits name neither query nor item: the page does, then. */
  private static final RowMapping BROWSED =
      RowMapping.of(Kind.SEARCH, Origin.OBSERVED, "search query")
          .time("date", "session start date")
          .detail("device", "device type")
          .detail("ip", "ip", "ip address")
          .detail("referrer", "referrer")
          .rest()
          .or(
              RowMapping.of(Kind.VIEW, Origin.OBSERVED, "item id", "page name", "referrer")
                  .time("date", "session start date")
                  .detail("device", "device type")
                  .detail("ip", "ip", "ip address")
                  .detail("referrer", "referrer")
                  .rest());

  private static final RowMapping BID = LikelyRecords.purchase().fixed("action", "bid");

  private static final RowMapping SOLD =
      RowMapping.of(
              Kind.POST,
              Origin.DECLARED,
              "item title",
              "item name",
              "listing title",
              "title",
              "item id")
          .time("sale date", "date sold", "start date", "listing date", "date")
          .detail("counterpart", "buyer name", "buyer username", "buyer")
          .detail("amount", "sold for", "price", "total price", "start price")
          .fixed("category", "offered for sale")
          .rest();

  private static final RowMapping FEEDBACK =
      RowMapping.of(Kind.COMMENT, Origin.DECLARED, "feedback", "comment", "feedback text", "text")
          .time("date", "feedback date", "created at")
          .detail("counterpart", "seller", "to", "user", "username")
          .rest();

  @Override
  public String id() {
    return "ebay";
  }

  @Override
  public String name() {
    return "eBay";
  }

  /** Pages of an answer to a request for data; else eBay's name in folder or file. */
  @Override
  public Signature signature() {
    return Signature.anyOf(
            "watchedItems.html",
            "biddingHistory.html",
            "*ebayReports*/**",
            "eBay*/**/*.csv",
            "eBay*/**/*.json",
            "eBay*/**/*.html",
            "eBay*.csv",
            "eBay*.json",
            "eBay*.html",
            "My eBay*/**")
        .or(
            Signature.atLeast(
                2,
                "purchaseHistory.html",
                "savedSearches.html",
                "browsingHistory.html",
                "sellingHistory.html",
                "feedbackHistory.html"))
        .or(Signature.columns("eBay item number"))
        .or(Signature.columns("Item Number", "Item Title", "Seller User ID"))
        .or(Signature.columns("Sales Record Number", "Buyer Username"));
  }

  @Override
  public List<FileRule> rules() {
    return Stream.of(
            TableRule.table("watched", WATCHED, "watchedItems*"),
            TableRule.table("purchases", BOUGHT, "purchaseHistory*"),
            TableRule.table("bids", Bids::of, "biddingHistory*"),
            TableRule.table("saved searches", SAVED_SEARCH, "savedSearches*", "*saved*search*"),
            TableRule.table("browsed", BROWSED, "browsingHistory*"),
            TableRule.table("interests", INTEREST, "*interest*"),
            TableRule.table("segments", LikelyRecords.segment(), "*segment*", "*audience*"),
            TableRule.table(
                "settings", LikelyRecords.settings(), "*preference*", "*consent*", "*setting*"),
            TableRule.table("ads", LikelyRecords.ad(), "*advert*", "ads*", "*_ads*", "* ads*"),
            TableRule.table(
                "followed",
                LikelyRecords.followed(),
                "*saved*seller*",
                "*followed*",
                "*following*",
                "*favo*seller*"),
            TableRule.table("searches", LikelyRecords.search(), "*search*"),
            TableRule.table(
                "watched", LikelyRecords.saved(), "*watch*", "*cart*", "*wish*", "*saved*"),
            TableRule.table("viewed", LikelyRecords.view(), "*view*", "*brows*"),
            TableRule.table("bids", BID, "*bid*", "*offer*"),
            TableRule.table("feedback", FEEDBACK, "*feedback*", "*review*"),
            TableRule.table("sold", SOLD, "*sold*", "*selling*", "*listing*", "*sales*"),
            TableRule.table(
                "purchases",
                LikelyRecords.purchase(),
                "*purchase*",
                "*bought*",
                "*order*",
                "*payment*",
                "*transaction*"),
            TableRule.table("messages", LikelyRecords.message(), "*message*"),
            TableRule.table(
                "sign-ins", LikelyRecords.signIn(), "*login*", "*sign*in*", "*session*"),
            TableRule.table("devices", LikelyRecords.device(), "*device*"),
            TableRule.table(
                "account",
                AccountFields.declared(),
                "*account*",
                "*profile*",
                "*personal*",
                "*address*"))
        .flatMap(rules -> rules)
        .toList();
  }
}
