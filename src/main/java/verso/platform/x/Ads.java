package verso.platform.x;

import static verso.platform.x.Wrapped.files;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import verso.format.HtmlText;
import verso.platform.FileRule;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * Ads shown and acted upon in the last 90 days, and what advertisers reported afterwards. Shown and
 * acted upon hardly overlap: an ad that was engaged with is listed as an engagement only.
 */
final class Ads {
  private Ads() {}

  static List<FileRule> rules() {
    return List.of(
        ads("ad impressions", files("ad-impressions")),
        ads("ad engagements", files("ad-engagements")),
        conversions("attributed", "ad-mobile-conversions-attributed"),
        conversions("unattributed", "ad-mobile-conversions-unattributed"),
        conversions("attributed", "ad-online-conversions-attributed"),
        conversions("unattributed", "ad-online-conversions-unattributed"),
        ads("ads", new String[0]));
  }

  /** Ads under these names, or under any name when there is none to go by. */
  private static FileRule ads(String section, String... names) {
    FileRule.Builder rule = FileRule.json(names);
    if (names.length == 0) {
      rule.orRootKey("adsUserData");
    }
    return rule.each("/**/adImpressions/impressions", Ads::impression)
        .each("/**/adEngagements/engagements", Ads::engagement)
        .each("/**/conversions", row -> conversion(row, ""))
        .named(section);
  }

  private static FileRule conversions(String status, String name) {
    return FileRule.json(files(name))
        .each("", row -> conversions(row.part("ad"), status))
        .named(status + " conversions");
  }

  /** The conversions inside one "ad", or the ad itself where it is one. */
  private static Stream<Trace> conversions(Row ad, String status) {
    if (!ad.has("adsUserData")) {
      return conversion(ad, status);
    }
    return ad.members("adsUserData").stream()
        .flatMap(kind -> kind.getValue().each("conversions").stream())
        .flatMap(row -> conversion(row, status));
  }

  private static Stream<Trace> impression(Row row) {
    TraceBuilder trace = row.trace(Kind.AD_IMPRESSION, Origin.SHOWN, advertiser(row));
    String time = row.text("impressionTime");
    String shown =
        row.text("promotedTweetInfo", "tweetId") + row.text("promotedTrendInfo", "trendId");
    if (!time.isEmpty()) {
      trace.identifiedBy(shown, time, row.text("advertiserInfo", "screenName"));
    }
    return describe(trace.when(row.utc("impressionTime")), row).stream();
  }

  private static Stream<Trace> engagement(Row row) {
    Row shown = row.part("impressionAttributes");
    List<Row> actions = row.each("engagementAttributes");
    TraceBuilder trace =
        row.trace(Kind.AD_ENGAGEMENT, Origin.OBSERVED, advertiser(shown))
            .when(shown.utc("impressionTime"))
            .when(firstTime(actions));
    describe(trace, shown).detail("impressionTime", shown.text("impressionTime"));
    for (Row action : actions) {
      trace
          .detail("action", action.text("engagementType"))
          .detail("actionTime", action.text("engagementTime"));
    }
    List<String> types = actions.stream().map(action -> action.text("engagementType")).toList();
    EngagementTypes.areDeliberate(types)
        .ifPresent(is -> trace.detail("deliberate", Boolean.toString(is)));
    return trace.stream();
  }

  private static Moment firstTime(List<Row> actions) {
    return actions.stream()
        .map(action -> action.utc("engagementTime"))
        .filter(Moment::isKnown)
        .min(Comparator.comparing(Moment::instant))
        .orElse(Moment.NONE);
  }

  private static String advertiser(Row shown) {
    String name = shown.text("advertiserInfo", "advertiserName");
    return name.isEmpty() ? shown.text("advertiserInfo", "screenName") : name;
  }

  private static TraceBuilder describe(TraceBuilder trace, Row shown) {
    trace
        .text(
            HtmlText.unescaped(shown.text("promotedTweetInfo", "tweetText")),
            shown.text("promotedTrendInfo", "description"))
        .detail("advertiser", shown.text("advertiserInfo", "advertiserName"))
        .detail("handle", shown.text("advertiserInfo", "screenName"))
        .detail("tweetId", shown.text("promotedTweetInfo", "tweetId"))
        .detail("trend", shown.text("promotedTrendInfo", "name"))
        .detail("trendId", shown.text("promotedTrendInfo", "trendId"))
        .detail("publisher", shown.text("publisherInfo", "publisherName"))
        .detail("publisherHandle", shown.text("publisherInfo", "screenName"));
    shown.each("promotedTweetInfo", "urls").forEach(url -> trace.detail("url", url.text()));
    describePlacement(trace, shown);
    for (Row criterion : shown.each("matchedTargetingCriteria")) {
      String type = criterion.text("targetingType");
      trace.namedDetail("targeting:" + type, criterion.text("targetingValue"));
    }
    return trace;
  }

  private static void describePlacement(TraceBuilder trace, Row shown) {
    trace
        .detail("displayLocation", shown.text("displayLocation"))
        .detail("os", shown.text("deviceInfo", "osType"))
        .detail("deviceType", shown.text("deviceInfo", "deviceType"))
        .detail("deviceId", shown.text("deviceInfo", "deviceId"))
        .detail("mediaType", shown.text("rtbCreativeMediaInfo", "mediaType"));
  }

  /**
   * What an advertiser's app or site reported. X also keeps visits that no ad led to
   * ("unattributed").
   */
  private static Stream<Trace> conversion(Row row, String status) {
    String advertiser = advertiser(row);
    String app = row.text("applicationName");
    String url = row.text("conversionUrl");
    String who = Stream.of(advertiser, app, url).filter(s -> !s.isEmpty()).findFirst().orElse("");
    TraceBuilder trace =
        row.trace(Kind.CONVERSION, Origin.SUPPLIED, who)
            .when(row.utc("conversionTime"))
            .detail("advertiser", advertiser)
            .detail("handle", row.text("advertiserInfo", "screenName"))
            .detail("app", app)
            .detail("url", url)
            .detail("event", row.firstOf("conversionEvent", "eventType"))
            .detail("status", status)
            .detail("attribution", row.text("attributedConversionType"))
            .detail("os", row.firstOf("mobilePlatform", "conversionPlatform"))
            .detail("amount", row.text("conversionValue"));
    row.part("additionalParameters")
        .scalars()
        .forEach(parameter -> trace.detail(parameter.getKey(), parameter.getValue().text()));
    return trace.stream();
  }
}
