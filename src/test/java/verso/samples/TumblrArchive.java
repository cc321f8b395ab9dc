package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Tumblr's privacy data, and the posts of a blog of film photographs. */
final class TumblrArchive {
  private static final DateTimeFormatter POSTED =
      DateTimeFormatter.ofPattern("MMMM d, yyyy h:mma", Locale.ENGLISH).withZone(ZoneOffset.UTC);

  private final Export export;

  private TumblrArchive(Export export) {
    this.export = export;
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.5, "tumblr-2026-09-01.zip");
    var tumblr = new TumblrArchive(export);
    export.add(
        "payload-0.json", Json.PLAIN, List.of(object("user", "grains", "data", tumblr.data())));
    int post = 0;
    for (String page : export.each(900, 12, tumblr::page)) {
      export.archive().add("posts/html/" + ++post + ".html", page);
    }
    return List.of(export.archive());
  }

  private Map<String, Object> data() {
    Map<String, Object> data =
        object(
            "email",
            Person.CAMILLE.email(),
            "registration_time",
            1_400_000_000L,
            "language",
            "fr_FR",
            "gender",
            "female",
            "age",
            "25-34",
            "personalized_ads",
            true);
    List<Interest> current = export.life().current();
    data.put("native_inventory_interests", current.stream().map(Interest::english).toList());
    data.put("most_used_tags", current.stream().map(Interest::hashtag).limit(5).toList());
    data.put("ad_impressions", export.each(60, 30, this::ad));
    data.put("ad_clicks", export.each(60, 3, this::ad));
    data.put("following_tumblelogs", export.each(900, 12, export.voice()::creator));
    data.put("likes", export.each(400, 30, this::like));
    data.put("searches", export.each(90, 10, this::search));
    data.put("tumblelogs", List.of(object("name", "grains-d-argent", "title", "Grains d’argent")));
    data.put("blocked_tumblelogs", List.of("pub-partout"));
    data.put("client_data", export.each(60, 8, this::session));
    return data;
  }

  private Map<String, Object> ad(Instant moment) {
    String advertiser = export.life().advertiserAt(moment, export.dice()).name();
    return object("timestamp", moment.getEpochSecond(), "advertiser", advertiser);
  }

  private Map<String, Object> like(Instant moment) {
    String blog = export.voice().creator(moment);
    String post = "https://" + blog + ".example/post/" + export.dice().digits(12);
    return object("blog_name", blog, "post_url", post, "liked_timestamp", moment.getEpochSecond());
  }

  private Map<String, Object> search(Instant moment) {
    return object(
        "query", export.voice().say("thing", moment), "timestamp", moment.getEpochSecond());
  }

  private Map<String, Object> session(Instant moment) {
    return object(
        "ip",
        "203.0.113." + export.dice().between(1, 30),
        "user_agent",
        export.life().deviceAt(moment, export.dice()).userAgent(),
        "timestamp",
        moment.getEpochSecond());
  }

  private String page(Instant moment) {
    String words = Html.escape(export.voice().say("post", "photo"));
    return "<!DOCTYPE HTML><html><head><meta charset=\"utf-8\"></head><body><p>"
        + words
        + "</p><div id=\"footer\"><span id=\"timestamp\"> "
        + POSTED.format(moment).replace("AM", "am").replace("PM", "pm")
        + " </span><span class=\"tag\">argentique</span></div></body></html>\n";
  }
}
