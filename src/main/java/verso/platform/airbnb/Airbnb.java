package verso.platform.airbnb;

import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.EmbeddedJson;
import verso.format.Head;
import verso.format.Item;
import verso.format.Spreadsheet;
import verso.format.TitledTables;
import verso.format.Value;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Platform;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.platform.Signature;
import verso.trace.Kind;

/** Airbnb: where the person thought of going, where they went, with whom and for how much. */
public final class Airbnb implements Platform {
  private static final Signature SIGNATURE =
      Signature.anyOf(
              "Airbnb_data_file*/**",
              "Airbnb_data_request*/**",
              "html/reservations.html",
              "html/search_history.html",
              "html/search_telemetry.html",
              "html/wishlists.html",
              "xlsx/reservations.xlsx",
              "xlsx/search_history.xlsx")
          .or(Signature.content("a table of Airbnb's", Airbnb::isMarked))
          .or(Signature.allKeys("Confirmation Code", "Hosting Url"))
          .or(Signature.allKeys("Raw Location", "Number of Guests"))
          .or(Signature.allKeys("Wishlist Id", "Pdp Id"));

  private static final Mapping SEARCH =
      RowMapping.of(Kind.SEARCH, OBSERVED, "Raw Location", "City", "State", "Country")
          .time("Time of Search", "Search Time", "Timestamp")
          .detail("query", "Raw Location")
          .detail("city", "City")
          .detail("region", "State")
          .detail("country", "Country")
          .detail("latitude", "Search Location Latitude", "Latitude")
          .detail("longitude", "Search Location Longitude", "Longitude")
          .rest();

  /** Below the stays stand tables of what belongs to them: guests, prices. */
  private static final Mapping PART_OF_STAY =
      RowMapping.of(Kind.OTHER, OBSERVED, "Confirmation Code")
          .asOfExport()
          .fixed("category", "part of a reservation")
          .rest();

  private static final Mapping STAY =
      RowMapping.of(Kind.PURCHASE, OBSERVED, "Listing Name", "Hosting Url")
          .or(PART_OF_STAY)
          .time("Start Date", "Created At")
          .fixed("category", "stay")
          .detail("url", "Hosting Url")
          .detail("status", "Status")
          .detail("counterpart", "Host Profile Url")
          .rest();

  private static final Mapping WISH =
      RowMapping.of(Kind.SAVE, DECLARED, "Name", "Wishlist Name", "Wishlist Id", "Pdp Id")
          .asOfExport()
          .time("Created At")
          .detail("list", "Wishlist Id")
          .rest();

  private static final Mapping REVIEW =
      RowMapping.of(Kind.COMMENT, OBSERVED, "comment", "publicReview", "rating")
          .time("submittedAt", "createdAt")
          .fixed("category", "review")
          .detail("author", "reviewerRole")
          .rest();

  private static final Mapping MESSAGE =
      RowMapping.of(Kind.MESSAGE, OBSERVED, "Message", "Message Text", "Text", "Body", "Content")
          .time("Created At", "Sent At", "Time", "Date")
          .detail("author", "Sender", "From", "Author")
          .rest();

  private static final Mapping EVENT =
      RowMapping.of(Kind.OTHER, OBSERVED, "Activity", "Event", "Action", "Type", "Name")
          .time("Time", "Timestamp", "Created At", "Date")
          .fixed("category", "activity log")
          .detail("ip", "IP Address", "IP")
          .detail("userAgent", "User Agent")
          .rest();

  private static final Mapping PAYMENT =
      RowMapping.of(
              Kind.PURCHASE,
              OBSERVED,
              "Description",
              "Product",
              "Payment Type",
              "Confirmation Code")
          .time("Created At", "Payment Date", "Date")
          .fixed("category", "payment")
          .detail("amount", "Amount", "Total")
          .detail("currency", "Currency")
          .rest();

  private static final List<FileRule> RULES =
      Stream.of(
              page("search_history", "searches", SEARCH, "Time of Search"),
              page("search_telemetry", "search telemetry", SEARCH),
              page("reservations", "stays", STAY, "Hosting Url"),
              page("wishlists", "wish lists", embedded(WISH), "Wishlist Id"),
              page("reviews", "reviews", embedded(REVIEW), "reviewerRole"),
              page("profile_information", "profile", AccountFields.declared()),
              page("kyc", "identity checks", AccountFields.declared()),
              page("payments", "payments", PAYMENT),
              page("messages", "messages", MESSAGE),
              page("activity_log", "activity log", EVENT),
              Stream.of(
                  FileRule.ignored(
                      "It explains the files and says nothing about the person.", "readme.html")))
          .flatMap(rules -> rules)
          .toList();

  /** One subject, in either of the formats Airbnb offers; columns that tell it if renamed. */
  private static Stream<FileRule> page(
      String file, String section, Mapping mapping, String... columns) {
    return Stream.of(
        FileRule.json(file + ".json")
            .each("/*", mapping)
            .orRootKey(columns)
            .named(section + " in JSON"),
        FileRule.file(Spreadsheet.sheets(), mapping, file + ".xlsx")
            .named(section + " in spreadsheets"),
        FileRule.file(new TitledTables(), mapping, file + ".html")
            .orContaining(columns)
            .named(section));
  }

  /** Cells may hold JSON: then what stands in there is the record. */
  private static Mapping embedded(Mapping mapping) {
    return row -> {
      List<Row> inner = row.scalars().stream().flatMap(cell -> parsed(cell.getValue())).toList();
      return inner.isEmpty() ? mapping.map(row) : inner.stream().flatMap(mapping::map);
    };
  }

  private static Stream<Row> parsed(Row cell) {
    Value value = EmbeddedJson.parse(cell.text());
    boolean isRecord = value instanceof Value.Members || value instanceof Value.Items;
    return isRecord
        ? Row.of(new Item(0, value, cell.at(), cell.context()), cell.provenance()).each().stream()
        : Stream.empty();
  }

  private static boolean isMarked(Head head) {
    return head.isHtml()
        && (head.contains("Confirmation Code") && head.contains("Hosting Url")
            || head.contains("Time of Search") && head.contains("Number of Nights")
            || head.contains("Wishlist Id") && head.contains("Pdp Id"));
  }

  @Override
  public String id() {
    return "airbnb";
  }

  @Override
  public String name() {
    return "Airbnb";
  }

  @Override
  public Signature signature() {
    return SIGNATURE;
  }

  @Override
  public List<FileRule> rules() {
    return RULES;
  }
}
