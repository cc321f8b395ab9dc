package verso.samples;

import static verso.samples.InstagramShapes.fields;
import static verso.samples.InstagramShapes.item;
import static verso.samples.Json.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** An export of Accounts Center with nothing but Threads ticked, in French. */
final class ThreadsArchive {
  private static final String FOLDER = "your_instagram_activity/threads/";
  private static final String KEY = "text_post_app_";
  private static final String OWN_KEY = KEY + "text_post_app_";
  private static final String SITE = "https://www.threads.net/@";

  private final Export export;
  private final Voice voice;

  private ThreadsArchive(Export export) {
    this.export = export;
    this.voice = export.voice();
  }

  static List<Archive> of(Life life, Dice dice) {
    String name = "threads-camille_exemple-2026-09-01-Th4rE8ds.zip";
    Export export = Export.of(life, dice, 0.8, name);
    var threads = new ThreadsArchive(export);
    threads.addActivity();
    threads.addPeople();
    return List.of(export.archive());
  }

  private void addActivity() {
    add("interest_feeds_on_threads", KEY + "text_app_interest_feeds", List.of(feed()));
    add("threads_viewed", OWN_KEY + "posts_seen", export.each(7, 60, this::viewed));
    add("liked_threads", KEY + "media_likes", export.each(120, 30, this::liked));
    add("threads_and_replies", KEY + "text_posts", export.each(300, 8, this::written));
    add("word_or_phrase_searches", KEY + "keyword", export.each(200, 15, this::searched));
    Person camille = Person.CAMILLE;
    add(
        "personal_information",
        OWN_KEY + "profile",
        List.of(
            fields(
                "Adresse e-mail", camille.email(),
                "Nom d’utilisateur", camille.handle(),
                "Nom", camille.name(),
                "Bio", "Trail, potager, argentique",
                "Compte privé", "Faux")));
  }

  private void addPeople() {
    add("following", OWN_KEY + "following", accounts(20, voice::creator));
    add("followers", OWN_KEY + "followers", accounts(8, this::friend));
    add("blocked_profiles", OWN_KEY + "blocked_users", accounts(1, voice::creator));
    add("recently_unfollowed_profiles", OWN_KEY + "unfollowed_users", accounts(2, voice::creator));
  }

  private void add(String file, String key, List<Map<String, Object>> records) {
    export.add(FOLDER + file + ".json", Json.META, object(key, records));
  }

  private String friend(Instant moment) {
    return export.dice().oneOf(export.life().people()).handle();
  }

  private List<Map<String, Object>> accounts(int count, Function<Instant, String> handle) {
    return export.each(
        300,
        count,
        moment -> {
          String account = handle.apply(moment);
          return item("", SITE + account, account, moment);
        });
  }

  private Map<String, Object> feed() {
    Stream<String> topics = export.life().current().stream().limit(5).map(Interest::french);
    return fields(
        "Owner username",
        Person.CAMILLE.handle(),
        "Feed name",
        "Dehors",
        "Feed type",
        "custom",
        "Added topic names delimited by `||`",
        topics.collect(Collectors.joining("||")));
  }

  private Map<String, Object> viewed(Instant moment) {
    return fields("Auteur", voice.creator(moment), "Heure", moment);
  }

  private Map<String, Object> liked(Instant moment) {
    String creator = voice.creator(moment);
    return item(creator, SITE + creator + "/post/" + export.dice().digits(9), "👍", moment);
  }

  private Map<String, Object> written(Instant moment) {
    Map<String, Object> post =
        object(
            "uri", "",
            "creation_timestamp", moment.getEpochSecond(),
            "title", voice.say("post", moment));
    return object("media", List.of(post));
  }

  private Map<String, Object> searched(Instant moment) {
    return fields("Recherche", voice.say("search", moment), "Heure", moment);
  }
}
