package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** An X archive. Its advertising files are written by {@link XAds}. */
final class XArchive {
  private static final DateTimeFormatter TWEETED =
      DateTimeFormatter.ofPattern("EEE MMM dd HH:mm:ss Z yyyy", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final int YEARS = 4 * 365;

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final Voice voice;
  private final XFiles files;

  private XArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.voice = export.voice();
    this.files = new XFiles(export);
  }

  static List<Archive> of(Life life, Dice dice) {
    String random = dice.characters("0123456789abcdef", 64);
    Export export = Export.of(life, dice, 0.35, "twitter-2026-09-01-" + random + ".zip");
    var x = new XArchive(export);
    x.addAccount();
    new XAds(export, x.files).addAll();
    x.addPosts();
    x.files.addManifest();
    return List.of(export.archive());
  }

  private void addAccount() {
    Person camille = Person.CAMILLE;
    files.add(
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
                    XFiles.ACCOUNT,
                    "createdAt",
                    "2012-03-04T09:10:11.000Z",
                    "accountDisplayName",
                    "Camille"))));
    files.add(
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
    files.add(
        "ageinfo",
        List.of(
            object(
                "ageMeta",
                object(
                    "ageInfo",
                    object("age", List.of("35"), "birthDate", camille.birth().toString())))));
    files.add("ip-audit", export.each(60, 40, this::login));
  }

  private Map<String, Object> login(Instant moment) {
    return object(
        "ipAudit",
        object(
            "accountId",
            XFiles.ACCOUNT,
            "createdAt",
            ISO.format(moment),
            "loginIp",
            "203.0.113." + dice.between(1, 30)));
  }

  private void addPosts() {
    files.add("tweets", export.each(YEARS, 120, this::tweet));
    files.add("like", export.each(YEARS, 150, this::like));
    files.add("following", export.each(YEARS, 60, moment -> account("following")));
    files.add("follower", export.each(YEARS, 30, moment -> account("follower")));
    files.add(
        "saved-search",
        Stream.of("trail lyon", "film photography", "blind test")
            .map(q -> object("savedSearch", object("savedSearchId", dice.digits(18), "query", q)))
            .toList());
  }

  private Map<String, Object> tweet(Instant moment) {
    Interest interest = life.interestAt(moment, dice);
    String text = voice.say("post", interest.id()) + " #" + interest.hashtag();
    String id = files.snowflake(moment);
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
    String id = files.snowflake(moment);
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
}
