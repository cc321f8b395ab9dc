package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An X archive. X takes Camille for a man of 18 to 24: the planted contradiction. Each file assigns
 * JSON to a JavaScript variable.
 */
final class XArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter TWEETED =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final long SNOWFLAKES_SINCE = 1_288_834_974_657L;
  private static final String ACCOUNT = "1400000000000000042";
  private static final int YEARS = 4 * 365;

  private final Life life;
  private final Dice dice;
  private final Voice voice;
  private final Map<String, Object> manifest = object();
  private final Archive archive;

  private XArchive(Life life, Dice dice) {
    this.life = life;
    this.dice = dice;
    this.voice = new Voice(life, dice, 0.35);
    this.archive =
        new Archive("twitter-2026-09-01-" + dice.characters("0123456789abcdef", 64) + ".zip");
  }

  static List<Archive> of(Life life, Dice dice) {
    var x = new XArchive(life, dice);
    x.addAccount();
    x.addPersonalization();
    x.addAds();
    x.addConversions();
    x.addPosts();
    x.addManifest();
    return List.of(x.archive);
  }

  private void add(String file, List<?> content) {
    String name = file.replace('-', '_');
    archive.add(
        "data/" + file + ".js", "window.YTD." + name + ".part0 = " + Json.PLAIN.write(content));
    manifest.put(
        name,
        object(
            "files",
            List.of(
                object(
                    "fileName", "data/" + file + ".js",
                    "globalName", "YTD." + name + ".part0",
                    "count", Integer.toString(content.size())))));
  }

  private List<Map<String, Object>> each(
      int days, int count, Function<Instant, Map<String, Object>> record) {
    return life.recentMoments(days, count, dice).stream().map(record).toList();
  }

  private void addAccount() {
    Person camille = Person.CAMILLE;
    add(
        "account",
        List.of(
            object(
                "account",
                object(
                    "email",
                    camille.email(),
                    "createdVia",
                    "web",
                    "username",
                    camille.handle(),
                    "accountId",
                    ACCOUNT,
                    "createdAt",
                    "2012-03-04T09:10:11.000Z",
                    "accountDisplayName",
                    "Camille"))));
    add(
        "profile",
        List.of(
            object(
                "profile",
                object(
                    "description",
                    object(
                        "bio", "Product designer. Trails, tomatoes, coffee.",
                        "website", "",
                        "location", "Lyon")))));
    add(
        "ageinfo",
        List.of(
            object(
                "ageMeta",
                object(
                    "ageInfo",
                    object("age", List.of("35"), "birthDate", camille.birth().toString())))));
    add("ip-audit", each(60, 40, this::login));
  }

  private Map<String, Object> login(Instant moment) {
    return object(
        "ipAudit",
        object(
            "accountId",
            ACCOUNT,
            "createdAt",
            ISO.format(moment),
            "loginIp",
            "203.0.113." + dice.between(1, 30)));
  }

  private void addPersonalization() {
    add(
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
        List.of(),
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
    List<Map<String, Object>> impressions = each(90, 240, this::impression);
    add("ad-impressions", grouped("adImpressions", "impressions", impressions));
    add("ad-engagements", grouped("adEngagements", "engagements", each(90, 70, this::engagement)));
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

  private Map<String, Object> impression(Instant moment) {
    Brand brand = life.advertiserAt(moment, dice);
    return object(
        "deviceInfo",
        object("osType", "Android", "deviceId", "ZXhhbXBsZQ==", "deviceType", "Fairphone 5"),
        "displayLocation",
        dice.oneOf(List.of("TimelineHome", "TimelineHome", "SearchTweets", "ProfileTweets")),
        "promotedTweetInfo",
        object(
            "tweetId", snowflake(moment.minusSeconds(90_000)),
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
    add(
        "ad-online-conversions-unattributed",
        grouped(
            "unattributedOnlineConversions",
            "conversions",
            List.of(
                conversion(shop, "Purchase", Life.PURCHASE),
                conversion(shop, "PageView", Life.PURCHASE.minusSeconds(1500)))));
    add(
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

  private void addPosts() {
    add("tweets", each(YEARS, 120, this::tweet));
    add("like", each(YEARS, 150, this::like));
    add("following", each(YEARS, 60, moment -> account("following")));
    add("follower", each(YEARS, 30, moment -> account("follower")));
    add(
        "saved-search",
        Stream.of("trail lyon", "film photography", "blind test")
            .map(q -> object("savedSearch", object("savedSearchId", dice.digits(18), "query", q)))
            .toList());
  }

  private Map<String, Object> tweet(Instant moment) {
    Interest interest = life.interestAt(moment, dice);
    String text = voice.say("post", interest.id()) + " #" + interest.hashtag();
    String id = snowflake(moment);
    return object(
        "tweet",
        object(
            "id_str",
            id,
            "id",
            id,
            "created_at",
            TWEETED.format(moment),
            "full_text",
            text,
            "lang",
            "fr",
            "source",
            "<a href=\"https://mobile.example\" rel=\"nofollow\">X for Android</a>",
            "favorite_count",
            Integer.toString(dice.below(30)),
            "retweet_count",
            Integer.toString(dice.below(5)),
            "favorited",
            false,
            "retweeted",
            false,
            "entities",
            entities(interest)));
  }

  private static Map<String, Object> entities(Interest interest) {
    return object(
        "hashtags",
        List.of(object("text", interest.hashtag(), "indices", List.of("0", "1"))),
        "symbols",
        List.of(),
        "user_mentions",
        List.of(),
        "urls",
        List.of());
  }

  private Map<String, Object> like(Instant moment) {
    String id = snowflake(moment);
    return object(
        "like",
        object(
            "tweetId",
            id,
            "fullText",
            voice.say("post", moment),
            "expandedUrl",
            "https://twitter.com/i/web/status/" + id));
  }

  private Map<String, Object> account(String key) {
    String id = dice.digits(10);
    String link = "https://twitter.com/intent/user?user_id=" + id;
    return object(key, object("accountId", id, "userLink", link));
  }

  private String snowflake(Instant moment) {
    long bits = (moment.toEpochMilli() - SNOWFLAKES_SINCE) << 22;
    return Long.toString(bits | dice.below(1 << 22));
  }

  private void addManifest() {
    Map<String, Object> content =
        object(
            "userInfo",
            object(
                "accountId",
                ACCOUNT,
                "userName",
                Person.CAMILLE.handle(),
                "displayName",
                "Camille"),
            "archiveInfo",
            object(
                "sizeBytes",
                "123456",
                "generationDate",
                ISO.format(Life.exported()),
                "isPartialArchive",
                false,
                "maxPartSizeBytes",
                "53687091200"),
            "readmeInfo",
            object("fileName", "data/README.txt", "directory", "data/", "name", "README.txt"),
            "dataTypes",
            manifest);
    archive.add("data/manifest.js", "window.__THAR_CONFIG = " + Json.PLAIN.write(content));
    archive.add("data/README.txt", "An invented archive, in the form of those X hands over.\n");
    archive.add("Your archive.html", "<html><body>The viewer would be here.</body></html>\n");
  }
}
