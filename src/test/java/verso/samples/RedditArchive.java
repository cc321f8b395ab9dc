package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A Reddit export: communities, votes by link, comments, and no word of advertising but settings.
 */
final class RedditArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /** Communities by interest. */
  private static final Map<String, String> COMMUNITIES =
      Map.of(
          "trail", "trailrunning",
          "garden", "gardening",
          "coffee", "espresso",
          "photo", "analog",
          "cycling", "bikecommuting",
          "boardgames", "boardgames",
          "design", "userexperience",
          "travel", "interrail",
          "renovation", "diy");

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final Voice voice;
  private final CsvFiles files;

  private RedditArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.voice = export.voice();
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.1, "export_camille_exemple_20260901.zip");
    var reddit = new RedditArchive(export);
    reddit.addPerson();
    reddit.addActivity();
    reddit.addTalk();
    return List.of(export.archive());
  }

  private void addPerson() {
    files.add(
        "sensitive_ads_preferences",
        List.of("type", "preference"),
        List.of(List.of("ALCOHOL", "limited"), List.of("WEIGHT_LOSS", "limited")));
    files.add("account_gender", List.of("account_gender"), List.of(List.of("FEMALE")));
    files.add(
        "birthdate",
        List.of("birthdate", "verified_birthdate", "verification_state", "verification_method"),
        List.of(List.of(Person.CAMILLE.birth() + " 00:00:00 UTC", "", "UNVERIFIED", "")));
    files.add(
        "user_preferences",
        List.of("preference", "value"),
        List.of(
            List.of("personalized_ads_based_on_partner_data", "true"),
            List.of("show_location_based_recommendations", "true"),
            List.of("lang", "fr")));
    files.add(
        "statistics",
        List.of("statistic", "value"),
        List.of(
            List.of("account name", Person.CAMILLE.handle()),
            List.of("email address", Person.CAMILLE.email()),
            List.of("registration date", "2019-02-11 19:04:40 UTC")));
    files.add("ip_logs", List.of("date", "ip"), export.each(90, 12, this::login));
  }

  private List<String> login(Instant moment) {
    return List.of(TIME.format(moment), "203.0.113." + dice.between(1, 30));
  }

  private void addActivity() {
    files.add(
        "subscribed_subreddits",
        List.of("subreddit"),
        Stream.concat(
                COMMUNITIES.values().stream().sorted(),
                Stream.of("lyon", "france", "eupersonalfinance"))
            .map(List::of)
            .toList());
    files.add(
        "posts",
        List.of("id", "permalink", "date", "ip", "subreddit", "gildings", "title", "url", "body"),
        export.each(700, 6, this::post));
    files.add(
        "comments",
        List.of("id", "permalink", "date", "ip", "subreddit", "gildings", "link", "parent", "body"),
        export.each(500, 25, this::comment));
    files.add(
        "post_votes", List.of("id", "permalink", "direction"), export.each(700, 60, this::vote));
    files.add("saved_posts", List.of("id", "permalink"), export.each(500, 12, this::saved));
  }

  private String community(Instant moment) {
    return COMMUNITIES.getOrDefault(life.interestAt(moment, dice).id(), "lyon");
  }

  private String link(String community, String id, String title) {
    String slug = GoogleRecords.slug(title).replace('-', '_');
    return "https://www.reddit.com/r/" + community + "/comments/" + id + "/" + slug + "/";
  }

  private String id() {
    return "1" + dice.characters("0123456789abcdefghijklmnopqrstuvwxyz", 6);
  }

  private List<String> post(Instant moment) {
    String id = id();
    String community = community(moment);
    String title = voice.say("video", moment);
    String link = link(community, id, title);
    String body = voice.say("comment", moment);
    return List.of(id, link, TIME.format(moment), "", community, "0", title, link, body);
  }

  private List<String> comment(Instant moment) {
    String id = id();
    String community = community(moment);
    String post = link(community, id(), voice.say("video", moment));
    return List.of(
        id,
        post + id + "/",
        TIME.format(moment),
        "",
        community,
        "0",
        post,
        "",
        voice.say("comment", moment));
  }

  private List<String> vote(Instant moment) {
    return List.of(id(), somePost(moment), dice.chance(0.9) ? "up" : "down");
  }

  private List<String> saved(Instant moment) {
    return List.of(id(), somePost(moment));
  }

  private String somePost(Instant moment) {
    return link(community(moment), id(), voice.say("video", moment));
  }

  private void addTalk() {
    files.add(
        "messages",
        List.of("id", "permalink", "thread_id", "date", "ip", "from", "to", "subject", "body"),
        export.each(600, 5, this::message));
    files.add("friends", List.of("username", "note"), List.of(List.of("gracemockup", "")));
  }

  private List<String> message(Instant moment) {
    String id = id();
    return List.of(
        id,
        "https://www.reddit.com/message/messages/" + id,
        id,
        TIME.format(moment),
        "",
        "gracemockup",
        Person.CAMILLE.handle(),
        voice.say("thing", moment),
        voice.say("message", moment));
  }
}
