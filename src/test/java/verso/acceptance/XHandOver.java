package verso.acceptance;

import static verso.samples.Json.object;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import verso.samples.Archive;
import verso.samples.Json;

/** X: its guesses at gender and age, an advertiser that aims at similar people, and all ads. */
final class XHandOver {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Planted person;
  private final Archive archive = new Archive("twitter-2026-09-01-" + "0f".repeat(32) + ".zip");

  XHandOver(Planted person) {
    this.person = person;
  }

  Archive archive() {
    add("account", object("account", object("username", person.handle(), "accountId", "42")));
    add("personalization", object("p13nData", personalization()));
    List<Map<String, Object>> ads = HandOver.ads(person).stream().map(XHandOver::ad).toList();
    add(
        "ad-impressions",
        object("ad", object("adsUserData", object("adImpressions", object("impressions", ads)))));
    return archive;
  }

  /** A file: an assignment of a list to a JavaScript variable. */
  private void add(String file, Map<String, Object> content) {
    String variable = "window.YTD." + file.replace('-', '_') + ".part0 = ";
    archive.add("data/" + file + ".js", variable + Json.PLAIN.write(List.of(content)));
  }

  private Map<String, Object> personalization() {
    return object(
        "demographics",
        object("languages", List.of(), "genderInfo", object("gender", person.text("gender on x"))),
        "interests",
        object(
            "interests",
            List.of(),
            "partnerInterests",
            List.of(),
            "audienceAndAdvertisers",
            object(
                "lookalikeAdvertisers",
                person.list("lookalike only").stream().map(name -> "@" + name).toList(),
                "advertisers",
                List.of(),
                "doNotReachAdvertisers",
                List.of(),
                "catalogAudienceAdvertisers",
                List.of()),
            "shows",
            List.of()),
        "locationHistory",
        List.of(),
        "inferredAgeInfo",
        object("age", List.of(person.text("age on x")), "birthDate", ""));
  }

  private static Map<String, Object> ad(HandOver.Ad ad) {
    String handle = "@" + ad.company().toLowerCase(Locale.ROOT);
    return object(
        "displayLocation",
        "TimelineHome",
        "promotedTweetInfo",
        object(
            "tweetId",
            Long.toString(ad.time().getEpochSecond()),
            "tweetText",
            "This week at " + ad.company(),
            "urls",
            List.of(),
            "mediaUrls",
            List.of()),
        "advertiserInfo",
        object("advertiserName", ad.company(), "screenName", handle),
        "matchedTargetingCriteria",
        List.of(object("targetingType", "Locations", "targetingValue", "France")),
        "impressionTime",
        TIME.format(ad.time()));
  }
}
