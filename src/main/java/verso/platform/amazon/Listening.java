package verso.platform.amazon;

import java.util.List;
import verso.format.Csv;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;

/** Audible and Amazon Music. */
final class Listening {
  private static final Mapping HEARD_BOOK =
      RowMapping.of(Kind.LISTEN, Origin.OBSERVED, "Title", "Product Name", "Asin")
          .time("StartDate", "Start Date")
          .detail("endTime", "EndDate")
          .detail("duration", "EventDuration", "Event Duration Milliseconds")
          .detail("device", "DeviceType", "Device Type")
          .fixed("category", "audiobook")
          .rest();

  private static final Mapping BOOK =
      RowMapping.of(Kind.SAVE, Origin.OBSERVED, "Title", "Product Name", "Asin")
          .time("DateAdded", "Date Added", "Purchase Date", "Last Updated")
          .detail("author", "Authors", "Author")
          .fixed("list", "Audible library")
          .fixed("category", "audiobook")
          .rest();

  private static final Mapping BOUGHT_BOOK =
      RowMapping.of(Kind.PURCHASE, Origin.OBSERVED, "Title", "Product Name", "Asin")
          .time("OrderPlaceDate", "Order Date", "Purchase Date")
          .fixed("category", "audiobook")
          .rest();

  private static final Mapping BOOK_IN_CART =
      RowMapping.of(Kind.SAVE, Origin.OBSERVED, "Title", "Product Name", "Asin")
          .time("AddDate", "DateAdded", "Date Added", "Date")
          .fixed("list", "Audible cart")
          .rest();

  private static final Mapping MEMBERSHIP =
      RowMapping.of(
              Kind.PURCHASE,
              Origin.OBSERVED,
              "OfferName",
              "BusinessEventTypeName",
              "Offer",
              "Plan",
              "EventType",
              "Event",
              "CreditType",
              "BillingPeriod",
              "Status",
              "Amount",
              "TotalAmount")
          .time("TaxCreateDate", "EventDate", "IssueDate", "BillingPeriodStartDate", "Date")
          .detail("amount", "TotalAmount", "Amount")
          .detail("currency", "Currency")
          .fixed("category", "Audible membership")
          .rest();

  private static final Mapping AUDIBLE_DEVICE =
      RowMapping.of(Kind.DEVICE, Origin.OBSERVED, "DeviceCategory", "DeviceType", "Device Type")
          .time("StartDate", "ActivationDate", "FirstActivationDate", "Date")
          .fixed("app", "Audible")
          .rest();

  private static final Mapping HEARD_SONG =
      RowMapping.of(Kind.LISTEN, Origin.OBSERVED, "Product Name", "title", "ASIN")
          .time("Date", "Timestamp")
          .detail("duration", "Listen Duration in Milliseconds")
          .detail("author", "Artist Name", "artistName")
          .detail("device", "Device Type")
          .fixed("category", "music")
          .rest();

  private static final Mapping SEARCHED_SONG =
      RowMapping.of(Kind.SEARCH, Origin.OBSERVED, "Query", "Search Query")
          .time("Event Date", "Date")
          .fixed("app", "Amazon Music")
          .rest();

  private static final Mapping SONG =
      RowMapping.of(Kind.SAVE, Origin.OBSERVED, "Title", "albumName", "ASIN")
          .time("Creation Date", "Last Updated Date")
          .detail("author", "Artist Name", "artistName")
          .detail("album", "Album Name")
          .detail("category", "Primary Genre", "Album Primary Genre")
          .fixed("list", "Amazon Music library")
          .rest();

  private Listening() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.any(),
                HEARD_BOOK,
                "Audible.Listening*.csv",
                "Your Audible*/Listening History*.csv")
            .named("audiobooks heard"),
        FileRule.file(Csv.any(), BOOK, "Audible.Library*.csv", "Your Audible*/Library*.csv")
            .named("audiobooks"),
        FileRule.file(Csv.any(), BOUGHT_BOOK, "Audible.PurchaseHistory*.csv")
            .named("audiobooks bought"),
        FileRule.file(Csv.any(), BOOK_IN_CART, "Audible.CartHistory*.csv")
            .named("audiobooks in the cart"),
        FileRule.file(Csv.any(), MEMBERSHIP, "Audible.Membership*.csv", "Audible.Credits*.csv")
            .named("Audible membership"),
        FileRule.file(Csv.any(), AUDIBLE_DEVICE, "Audible.DevicesActivations*.csv")
            .named("Audible devices"),
        FileRule.file(Csv.any(), HEARD_SONG, "Your Listening Activity/Listening History*.csv")
            .orContaining("Listen Duration in Milliseconds")
            .named("music heard"),
        FileRule.file(
                Csv.of("Event Date", "Query"),
                SEARCHED_SONG,
                "Your Listening Activity/Search History*.csv")
            .named("searches for music"),
        FileRule.file(
                Csv.of("title", "albumName", "Album Name", "creationDate"),
                SONG,
                "Amazon-Music*/library*.csv",
                "Your Music Library/Saved Music*.csv")
            .orContaining("albumName")
            .named("music kept"),
        FileRule.file(Csv.any(), AccountFields.declared(), "Amazon-Music*/account*.csv")
            .named("Amazon Music account"));
  }
}
