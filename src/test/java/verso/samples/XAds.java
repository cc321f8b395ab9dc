package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What an X archive says of advertising. X takes Camille for a man of 18 to 24: the planted
 * contradiction.
 */
final class XAds {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  /** Bought from a data broker. The first is at odds with Facebook, which sees preschoolers. */
  private static final List<String> BOUGHT =
      List.of("Empty nesters", "Premium grocery buyers", "Garden centre visitors");

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final Voice voice;
  private final XFiles files;

  XAds(Export export, XFiles files) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.voice = export.voice();
    this.files = files;
  }

  void addAll() {
    addPersonalization();
    addAds();
    addConversions();
  }

  private void addPersonalization() {
    files.add(
        "personalization",
        List.of(
            object(
                "p13nData",
                object(
                    "demographics",
                    object(
                        "languages",
                        List.of(flagged("language", "English"), flagged("language", "French")),
                        "genderInfo",
                        object("gender", "male")),
                    "interests",
                    interests(),
                    "locationHistory",
                    List.of("France", "Lyon, France"),
                    "inferredAgeInfo",
                    object("age", List.of("18-24"), "birthDate", "")))));
  }

  private static Map<String, Object> flagged(String key, String value) {
    return object(key, value, "isDisabled", false);
  }

  private Map<String, Object> interests() {
    var interests = new ArrayList<Map<String, Object>>();
    life.labelledBy('x').forEach(label -> interests.add(flagged("name", label.english())));
    for (String noise : List.of("#MondayMood", "Technology", "Typography", "Open source")) {
      interests.add(flagged("name", noise));
    }
    interests.add(object("name", "Cryptocurrencies", "isDisabled", true));
    return object(
        "interests",
        interests,
        "partnerInterests",
        BOUGHT.stream().map(name -> flagged("name", name)).toList(),
        "audienceAndAdvertisers",
        object(
            "lookalikeAdvertisers", handles('l'),
            "advertisers", handles('c'),
            "doNotReachAdvertisers", handles('e'),
            "catalogAudienceAdvertisers", List.of(),
            "numAudiences", "87"),
        "shows",
        List.of("Cup of nations", "The Baking Tent"));
  }

  private List<String> handles(char basis) {
    return life.brands().stream()
        .filter(brand -> brand.reachesBy(basis))
        .map(Brand::xHandle)
        .toList();
  }

  /** Impressions and engagements: two files that hardly share an ad. */
  private void addAds() {
    var impressions = new ArrayList<>(export.each(90, 240, this::impression));
    impressions.addAll(burst());
    files.add("ad-impressions", grouped("adImpressions", "impressions", impressions));
    files.add(
        "ad-engagements",
        grouped("adEngagements", "engagements", export.each(90, 70, this::engagement)));
  }

  private static List<Map<String, Object>> grouped(
      String key, String list, List<Map<String, Object>> records) {
    var groups = new ArrayList<Map<String, Object>>();
    for (int from = 0; from < records.size(); from += 40) {
      List<Map<String, Object>> group = records.subList(from, Math.min(records.size(), from + 40));
      groups.add(object("ad", object("adsUserData", object(key, object(list, group)))));
    }
    return groups;
  }

  private Map<String, Object> engagement(Instant moment) {
    String type =
        dice.oneOf(List.of("ChargeableImpression", "VideoContentPlayback25", "CardUrlClick"));
    return object(
        "impressionAttributes",
        impression(moment),
        "engagementAttributes",
        List.of(
            object(
                "engagementTime",
                TIME.format(moment.plusSeconds(dice.between(2, 50))),
                "engagementType",
                type)));
  }

  /** The day after a visit to its shop, Tramontelle is everywhere. */
  private List<Map<String, Object>> burst() {
    Instant morning = Sittings.at(LocalDate.of(2026, 7, 14), 9, 5);
    Brand brand = life.brand("tramontelle");
    return new Sittings(11, 11, 900, 4_000)
        .from(List.of(morning), dice).stream().map(moment -> impression(brand, moment)).toList();
  }

  private Map<String, Object> impression(Instant moment) {
    return impression(life.advertiserAt(moment, dice), moment);
  }

  private Map<String, Object> impression(Brand brand, Instant moment) {
    return object(
        "deviceInfo",
        object("osType", "Android", "deviceId", "ZXhhbXBsZQ==", "deviceType", "Fairphone 5"),
        "displayLocation",
        dice.oneOf(List.of("TimelineHome", "TimelineHome", "SearchTweets", "ProfileTweets")),
        "promotedTweetInfo",
        object(
            "tweetId", files.snowflake(moment.minusSeconds(90_000)),
            "tweetText", voice.say("ad", brand.interest()),
            "urls", List.of("https://t.co/example"),
            "mediaUrls", List.of()),
        "advertiserInfo",
        object("advertiserName", brand.xName(), "screenName", brand.xHandle()),
        "matchedTargetingCriteria",
        criteria(brand),
        "impressionTime",
        TIME.format(moment));
  }

  private List<Map<String, Object>> criteria(Brand brand) {
    var criteria = new ArrayList<Map<String, Object>>();
    criteria.add(criterion("Locations", "France"));
    criteria.add(criterion("Age", dice.oneOf(List.of("18 to 24", "18 to 34", "18 and up"))));
    if (dice.chance(0.3)) {
      criteria.add(criterion("Gender", "Men"));
    }
    if (brand.reachesBy('r')) {
      criteria.add(criterion("Website Activity", brand.name() + " visitors 30 days"));
    }
    if (brand.reachesBy('c')) {
      criteria.add(criterion("List", brand.id() + "_crm_clients_2026"));
    }
    if (brand.reachesBy('l')) {
      criteria.add(criterion("Follower look-alikes", "@grain_fin_example"));
    }
    if (!brand.interest().equals("-") && dice.chance(0.5)) {
      criteria.add(criterion("Keywords", voice.say("thing", brand.interest())));
    }
    return criteria;
  }

  private static Map<String, Object> criterion(String type, String value) {
    return object("targetingType", type, "targetingValue", value);
  }

  /** What the shop reported of its own accord, and an app that told of its installation. */
  private void addConversions() {
    Brand shop = life.brand("tramontelle");
    files.add(
        "ad-online-conversions-unattributed",
        grouped(
            "unattributedOnlineConversions",
            "conversions",
            List.of(
                conversion(shop, "Purchase", Life.PURCHASE),
                conversion(shop, "PageView", Life.PURCHASE.minusSeconds(1500)))));
    files.add(
        "ad-mobile-conversions-unattributed",
        grouped(
            "unattributedMobileAppConversions",
            "conversions",
            List.of(
                object(
                    "mobilePlatform", "Android",
                    "conversionEvent", "Install",
                    "applicationName", "Linguova",
                    "conversionValue", "0",
                    "conversionTime", "2026-08-25 19:03:11",
                    "additionalParameters", object()))));
  }

  private static Map<String, Object> conversion(Brand brand, String event, Instant moment) {
    return object(
        "eventType",
        event,
        "conversionPlatform",
        "Android",
        "conversionUrl",
        "https://www." + brand.domain() + "/",
        "advertiserInfo",
        object("advertiserName", brand.xName(), "screenName", brand.xHandle()),
        "conversionValue",
        "0",
        "conversionTime",
        TIME.format(moment),
        "additionalParameters",
        object());
  }
}
