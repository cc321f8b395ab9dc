package verso.platform.ebay;

import java.util.List;
import java.util.stream.Stream;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.LikelyFiles;
import verso.platform.LikelyRecords;
import verso.platform.Platform;
import verso.platform.RowMapping;
import verso.platform.Signature;
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
            LikelyFiles.about("watched", WATCHED, "watchedItems*"),
            LikelyFiles.about("purchases", BOUGHT, "purchaseHistory*"),
            LikelyFiles.about("bids", Bids::of, "biddingHistory*"),
            LikelyFiles.about("saved searches", SAVED_SEARCH, "savedSearches*", "*saved*search*"),
            LikelyFiles.about("browsed", BROWSED, "browsingHistory*"),
            LikelyFiles.about("interests", INTEREST, "*interest*"),
            LikelyFiles.about("segments", LikelyRecords.segment(), "*segment*", "*audience*"),
            LikelyFiles.about(
                "settings", LikelyRecords.settings(), "*preference*", "*consent*", "*setting*"),
            LikelyFiles.about("ads", LikelyRecords.ad(), "*advert*", "ads*", "*_ads*", "* ads*"),
            LikelyFiles.about(
                "followed",
                LikelyRecords.followed(),
                "*saved*seller*",
                "*followed*",
                "*following*",
                "*favo*seller*"),
            LikelyFiles.about("searches", LikelyRecords.search(), "*search*"),
            LikelyFiles.about(
                "watched", LikelyRecords.saved(), "*watch*", "*cart*", "*wish*", "*saved*"),
            LikelyFiles.about("viewed", LikelyRecords.view(), "*view*", "*brows*"),
            LikelyFiles.about("bids", BID, "*bid*", "*offer*"),
            LikelyFiles.about("feedback", FEEDBACK, "*feedback*", "*review*"),
            LikelyFiles.about("sold", SOLD, "*sold*", "*selling*", "*listing*", "*sales*"),
            LikelyFiles.about(
                "purchases",
                LikelyRecords.purchase(),
                "*purchase*",
                "*bought*",
                "*order*",
                "*payment*",
                "*transaction*"),
            LikelyFiles.about("messages", LikelyRecords.message(), "*message*"),
            LikelyFiles.about(
                "sign-ins", LikelyRecords.signIn(), "*login*", "*sign*in*", "*session*"),
            LikelyFiles.about("devices", LikelyRecords.device(), "*device*"),
            LikelyFiles.about(
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
