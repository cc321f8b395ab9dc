package verso.platform.amazon;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** What the person searches for, asks the assistant, and looks at in the shop. */
final class Looking {
  private static final Pattern QUERY =
      Pattern.compile("(?:^|[?&])(?:field-keywords|keywords|k)=([^&]+)");

  private static final Mapping OTHER_SEARCH =
      RowMapping.of(
              Kind.SEARCH,
              Origin.OBSERVED,
              "Browse Node",
              "Store Visited",
              "Shopping Refinement",
              "All Department (APS) or Category",
              "Department")
          .utc("First Search Time (GMT)", "First Search Time", "Last search Time (GMT)")
          .rest();

  private static final Mapping CLICKED_PRODUCT =
      RowMapping.of(
              Kind.VIEW,
              Origin.OBSERVED,
              "Product Name",
              "Clicked Items",
              "Items Added to Cart or List",
              "Items Borrowed",
              "ASIN")
          .utc("Click Time (GMT)", "Click Time", "Click Date", "First Search Time (GMT)", "Date")
          .detail("query", "Keywords", "Query", "Search Query")
          .fixed("category", "product")
          .rest();

  private static final Mapping PRODUCT_PAGE =
      RowMapping.of(Kind.VIEW, Origin.OBSERVED, "product_name", "ASIN")
          .time("creation_date")
          .detail("city", "customer_city")
          .detail("region", "customer_state")
          .detail("country", "customer_country_code")
          .detail("postalCode", "customer_postal_code")
          .detail("device", "device_type")
          .detail("userAgent", "user_agent")
          .detail("amount", "website_list_price", "merchant_asin_price")
          .detail("currency", "website_list_price_currency_code")
          .detail("referrer", "http_referer")
          .fixed("category", "product")
          .rest();

  private static final Mapping ASSISTANT =
      RowMapping.of(
              Kind.SEARCH,
              Origin.OBSERVED,
              "Typed Query",
              "Query",
              "Autocompleted Query",
              "Customer Query",
              "Question",
              "Utterance",
              "Product Name")
          .time("Request Date", "Query Date", "Timestamp", "Event Date", "Creation Date", "Date")
          .detail("product", "Product Name")
          .fixed("app", "Rufus")
          .rest();

  private static final RowMapping SEARCH =
      RowMapping.of(Kind.SEARCH, Origin.OBSERVED, "Keywords")
          .utc("First Search Time (GMT)", "First Search Time", "Last search Time (GMT)")
          .detail("category", "Department", "All Department (APS) or Category")
          .detail("device", "Device Model")
          .detail("os", "Operating System Name")
          .detail("app", "Application / Browser Name")
          .detail("ip", "Customer IP")
          .detail("country", "Country ID", "Country Code")
          .detail("language", "Language", "Language of Preference")
          .rest();

  private Looking() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(
                Csv.of("First Search Time (GMT)", "Keywords"),
                Looking::search,
                "*Search-Data*Customer-Engagement*.csv",
                "Your Shopping Search/Search Queries*.csv")
            .orContaining("First Search Time (GMT)")
            .named("searches"),
        FileRule.json("*Search-Data*Customer-Engagement*.json", "Search Queries*.json")
            .each("", Looking::search)
            .named("searches"),
        FileRule.file(Csv.any(), CLICKED_PRODUCT, "Your Shopping Search/Search Product Clicks*.csv")
            .named("products clicked in search"),
        FileRule.file(
                Csv.of("Typed Query", "Autocompleted Query", "Query", "Request Date"),
                ASSISTANT,
                "Rufus.Conversation.Queries*.csv")
            .named("questions to Rufus"),
        FileRule.file(
                Csv.of("product_name", "ASIN", "creation_date"),
                PRODUCT_PAGE,
                "Request All Your Data.Detail Page Glance View Impressions*.csv",
                "Request All Your Data.Detail Page Glance View Impressions*/*.csv")
            .named("product pages seen"));
  }

  /** A search; and, when it began at an ad of Amazon's elsewhere, the click on that ad. */
  private static Stream<Trace> search(Row row) {
    Stream<Trace> search = row.has("Keywords") ? SEARCH.map(row) : byAddress(row);
    return Stream.concat(search, externalAd(row));
  }

  private static Stream<Trace> byAddress(Row row) {
    Matcher query = QUERY.matcher(row.firstOf("First Search Query String"));
    if (!query.find()) {
      return OTHER_SEARCH.map(row);
    }
    return row
        .trace(Kind.SEARCH, Origin.OBSERVED, query.group(1))
        .when(row.firstUtc("First Search Time (GMT)", "First Search Time"))
        .detail("query", decoded(query.group(1)))
        .detail("category", row.firstOf("Department"))
        .detail("ip", row.firstOf("Customer IP"))
        .stream();
  }

  private static Stream<Trace> externalAd(Row row) {
    String searched = row.firstOf("Keywords", "First Search Query String");
    boolean isByAd =
        switch (row.firstOf("Is First Search From External Ad").toLowerCase(Locale.ROOT)) {
          case "yes", "y", "1", "true" -> true;
          default -> false;
        };
    return !isByAd || searched.isEmpty()
        ? Stream.empty()
        : row
            .trace(Kind.AD_ENGAGEMENT, Origin.OBSERVED, searched)
            .when(row.firstUtc("First Search Time (GMT)", "First Search Time"))
            .detail("advertiser", "Amazon")
            .detail("action", "came from an ad on another site")
            .stream();
  }

  private static String decoded(String query) {
    try {
      return URLDecoder.decode(query, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // Not what a browser would write; as it is, then.
      return query;
    }
  }
}
