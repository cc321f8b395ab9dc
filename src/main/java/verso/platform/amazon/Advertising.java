package verso.platform.amazon;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import verso.format.Csv;
import verso.format.HeadedList;
import verso.platform.FileRule;
import verso.platform.Mapping;
import verso.platform.Row;
import verso.platform.RowMapping;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** The audiences that Amazon, advertisers and data brokers put the person in; ads; consents. */
final class Advertising {
  private static final String VALUE = "value";

  private static final Mapping AMAZON_AUDIENCE =
      RowMapping.of(Kind.SEGMENT, Origin.INFERRED, VALUE)
          .fixed("category", "Amazon audience")
          .asOfExport();

  private static final Mapping ADVERTISER_AUDIENCE =
      RowMapping.of(Kind.ADVERTISER, Origin.SUPPLIED, VALUE).basis(Basis.CONTACT_LIST).asOfExport();

  private static final Mapping CLICKED =
      RowMapping.of(Kind.AD_ENGAGEMENT, Origin.OBSERVED, VALUE)
          .detail("advertiser", VALUE)
          .fixed("action", "clicked")
          .asOfExport();

  private static final Mapping AD_ON_ALEXA =
      RowMapping.of(
              Kind.AD_IMPRESSION,
              Origin.SHOWN,
              "Advertiser",
              "Advertiser Name",
              "Brand",
              "Ad Title",
              "Title",
              "Campaign Name",
              "Campaign",
              "Ad Name",
              "Product Name",
              "Ad Id",
              "ASIN")
          .detail("advertiser", "Advertiser", "Advertiser Name", "Brand")
          .time("Timestamp", "Impression Time", "Event Time", "Creation Date", "Time", "Date")
          .rest();

  private static final Mapping PROMOTION =
      RowMapping.of(Kind.AD_IMPRESSION, Origin.SHOWN, "promotionDescription", "promotion")
          .utc("creationTime")
          .fixed("category", "promotion")
          .rest();

  private static final Mapping KINDLE_REWARD =
      RowMapping.of(
              Kind.AD_IMPRESSION,
              Origin.SHOWN,
              "Promotion Name",
              "Promotion Description",
              "Offer Name",
              "Offer Description",
              "Reward Description",
              "Promotion Id",
              "Title",
              "Offer Id")
          .utc(
              "promotion_start_datetime", "Offer Start Date", "Start Date", "Creation Date", "Date")
          .fixed("category", "promotion")
          .rest();

  private static final Mapping CONSENT =
      RowMapping.of(
              Kind.PREFERENCE,
              Origin.DECLARED,
              "Consent Status",
              "Consent Value",
              "Consent",
              "Status",
              "Value",
              "Preference")
          .detail("field", "Consent Name", "Consent Type", "Purpose", "Name", "Preference Name")
          .time("Last Updated", "Last Modified", "Consent Date", "Timestamp", "Date")
          .rest();

  private static final Mapping NOTIFICATION_TOPIC =
      RowMapping.of(Kind.PREFERENCE, Origin.DECLARED, "NotificationTopic", "Topic")
          .fixed("field", "notifications from Amazon")
          .time("ActionTimestamp")
          .rest();

  private Advertising() {}

  static List<FileRule> rules() {
    return Stream.of(
            list(
                "Amazon audiences",
                AMAZON_AUDIENCE,
                "*AmazonAudiences*",
                "Amazon Audiences in which"),
            list(
                "audiences of advertisers",
                ADVERTISER_AUDIENCE,
                "*AdvertiserAudiences*",
                "Advertisers who brought audiences"),
            list(
                "audiences of third parties",
                Advertising::thirdPartyAudience,
                "*3PAudiences*",
                "Audiences in which you are included via 3rd Parties"),
            list("ads clicked", CLICKED, "*AdvertiserClicks*", "Advertisers whose ads you clicked"),
            others())
        .flatMap(rules -> rules)
        .toList();
  }

  /** A sentence over one value a line; in some regions JSON, whose shape is not known. */
  private static Stream<FileRule> list(
      String section, Mapping mapping, String name, String sentence) {
    return Stream.of(
        FileRule.file(new HeadedList(), mapping, name + ".csv")
            .orContaining(sentence)
            .named(section),
        FileRule.json(name + ".json").each("", mapping).each("/*", mapping).named(section));
  }

  private static Stream<FileRule> others() {
    return Stream.of(
        FileRule.file(Csv.any(), Advertising::optOut, "Advertising.OptOut*.csv")
            .named("opt-out of ads"),
        FileRule.file(Csv.any(), AD_ON_ALEXA, "Alexa.AdsData*.csv").named("ads on Alexa"),
        FileRule.file(
                Csv.of("creationTime", "promotionDescription"), PROMOTION, "Retail.Promotions*.csv")
            .named("promotions"),
        FileRule.file(Csv.any(), KINDLE_REWARD, "Kindle.BooksPromotions.*.csv")
            .named("Kindle promotions"),
        FileRule.file(Csv.any(), CONSENT, "AccountSettings.PrivacyPreferences.Consents*.csv")
            .named("consents"),
        FileRule.file(
                Csv.of("ActionTimestamp", "NotificationTopic"),
                NOTIFICATION_TOPIC,
                "*CustomerCommunicationExperience.Preferences*.csv")
            .named("notifications wanted"));
  }

  /** A segment of a data broker, which names itself before the first hyphen. */
  private static Stream<Trace> thirdPartyAudience(Row row) {
    String named = row.firstOf(VALUE);
    String audience = named.isEmpty() ? row.text() : named;
    int hyphen = audience.indexOf(" - ");
    return audience.isEmpty()
        ? Stream.empty()
        : row
            .trace(Kind.SEGMENT, Origin.SUPPLIED, audience)
            .detail("provider", hyphen > 0 ? audience.substring(0, hyphen) : "")
            .basis(Basis.DATA_BROKER)
            .when(row.exported())
            .stream();
  }

  /** Never seen filled: each cell is a state of the choice. */
  private static Stream<Trace> optOut(Row row) {
    return row.scalars().stream()
        .map(cell ->
            cell.getValue()
                .trace(Kind.PREFERENCE, Origin.DECLARED, cell.getValue().text())
                .detail("field", ("ads: " + cell.getKey()).toLowerCase(Locale.ROOT))
                .when(row.exported())
                .build());
  }
}
