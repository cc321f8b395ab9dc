package verso.platform.amazon;

import java.util.List;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.platform.AccountFields;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.ProfileField;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * What Amazon concludes about the person beside audiences, and what it recommends because of it.
 */
final class Inferences {
  private static final Mapping LAST_PLACE =
      RowMapping.of(Kind.PLACE, Origin.INFERRED, "City", "District", "Postal Code", "State Code")
          .detail("city", "City")
          .detail("region", "State or Province", "State Code")
          .detail("country", "Country Code")
          .fixed("placeType", "region Amazon assigns")
          .time("Timestamp")
          .rest();

  private static final Mapping TERRITORY =
      RowMapping.of(Kind.PLACE, Origin.INFERRED, "last_seen_territory")
          .detail("country", "last_seen_territory")
          .fixed("placeType", "territory of Prime Video")
          .time("last_updated_at")
          .rest();

  private static final Mapping RECOMMENDED_TITLE =
      RowMapping.of(Kind.VIEW, Origin.SHOWN, "Title", "Title Name", "catalogTitle", "ASIN")
          .fixed("category", "Prime Video title thought relevant")
          .asOfExport()
          .time("Timestamp", "Last Updated", "Date")
          .rest();

  private static final Mapping BUY_AGAIN =
      RowMapping.of(Kind.VIEW, Origin.SHOWN, "product_name", "Product Name", "Title", "ASIN")
          .fixed("category", "product to buy again")
          .time("creation_date", "Impression Date", "Timestamp", "Date")
          .rest();

  private static final Mapping PROACTIVE =
      RowMapping.of(
              Kind.VIEW,
              Origin.SHOWN,
              "Recommendation",
              "Recommendation Text",
              "Suggestion",
              "Title",
              "Skill Name",
              "Name")
          .fixed("category", "recommendation of Alexa")
          .time("Timestamp", "Creation Date", "Date", "Time")
          .rest();

  private Inferences() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.file(Csv.any(), Inferences::attributes, "Retail.ShoppingProfile*.csv")
            .named("shopping profile"),
        FileRule.file(Csv.any(), Inferences::attributes, "Digital.CustomerAttributes*.csv")
            .named("customer attributes"),
        FileRule.file(
                Csv.of("# titles watched", "# kids titles watched"),
                AccountFields.of(Origin.OBSERVED),
                "Digital.PrimeVideo.ViewCounts*.csv")
            .named("Prime Video counts"),
        FileRule.file(
                Csv.any(),
                RECOMMENDED_TITLE,
                "Digital.PrimeVideo.CustomerTitleRelevanceRecommendations*.csv")
            .named("Prime Video recommendations"),
        FileRule.file(
                Csv.of("product_name", "ASIN", "creation_date"),
                BUY_AGAIN,
                "Request All Your Data.Buy Again Customer Shopping Impressions*.csv",
                "Request All Your Data.Buy Again Customer Shopping Impressions*/*.csv")
            .named("products to buy again"),
        FileRule.file(Csv.any(), PROACTIVE, "ProactiveRecommendations*.csv")
            .named("Alexa recommendations"),
        FileRule.file(
                Csv.of("Postal Code", "City", "Country Code"),
                LAST_PLACE,
                "Retail.RegionAuthority*.csv")
            .named("region"),
        FileRule.file(
                Csv.of("last_updated_at", "last_seen_territory"),
                TERRITORY,
                "Digital.PrimeVideo.LocationData*.csv")
            .named("Prime Video territory"),
        FileRule.file(Csv.any(), AccountFields.declared(), "Retail.CustomerProfile*.csv")
            .named("public profile"),
        FileRule.file(Csv.any(), AccountFields.declared(), "Retail.ShopperPanel.Profile*.csv")
            .named("shopper panel"));
  }

  /** One row for each time: its columns are attributes, one of them the date. */
  private static Stream<Trace> attributes(Row row) {
    Moment moment = row.firstUtc("Date", "Timestamp");
    String named = row.firstOf("Attribute Name", "Attribute", "Name");
    if (!named.isEmpty()) {
      return attribute(row, named, row.firstOf("Attribute Value", "Value"), moment);
    }
    return row.scalars().stream()
        .filter(cell -> Row.moment(cell.getValue().text()).equals(Moment.NONE))
        .flatMap(cell -> attribute(row, cell.getKey(), cell.getValue().text(), moment));
  }

  private static Stream<Trace> attribute(Row row, String name, String value, Moment moment) {
    ProfileField field = ProfileField.of(name);
    Kind kind = field.kind() == Kind.PROFILE ? Kind.SEGMENT : field.kind();
    return value.isEmpty()
        ? Stream.empty()
        : row
            .trace(kind, Origin.INFERRED, value)
            .detail(field.detail(), field.name())
            .when(row.exported())
            .when(moment)
            .stream();
  }
}
