package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A Facebook export in English, as JSON, in the layout of 2024 and later. */
final class FacebookArchive {
  private static final String LOGGED = "logged_information/";
  private static final String ACTIVITY = "your_facebook_activity/";
  private static final String SECURITY = "security_and_login_information/";
  private static final int YEARS = 4 * 365;

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final Voice voice;

  private FacebookArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.voice = export.voice();
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.3, "facebook-camilleexemple-2026-09-01-Kd81mRz4.zip");
    var facebook = new FacebookArchive(export);
    facebook.addPerson();
    new FacebookAds(export).addAll();
    facebook.addActivity();
    facebook.addPages();
    facebook.addWriting();
    facebook.addSecurity();
    return List.of(export.archive());
  }

  private void add(String path, Object content) {
    export.add(path + ".json", Json.META, content);
  }

  private void addPerson() {
    Person camille = Person.CAMILLE;
    add(
        "personal_information/profile_information/profile_information",
        object(
            "profile_v2",
            object(
                "name",
                object(
                    "full_name", camille.name(),
                    "first_name", camille.firstName(),
                    "last_name", camille.lastName()),
                "emails",
                object("emails", List.of(camille.email())),
                "birthday",
                object(
                    "year", camille.birth().getYear(),
                    "month", camille.birth().getMonthValue(),
                    "day", camille.birth().getDayOfMonth()),
                "gender",
                object("gender_option", "FEMALE", "pronoun", "FEMALE"),
                "current_city",
                object("name", "Lyon, France", "timestamp", 0),
                "relationship",
                object("status", "In a relationship", "timestamp", 1560000000),
                "work_experiences",
                List.of(object("employer", camille.employer(), "title", camille.job())),
                "languages",
                List.of(object("name", "French"), object("name", "English")),
                "registration_timestamp",
                1262300000)));
    add(
        "connections/friends/your_friends",
        object("friends_v2", life.people().stream().map(this::friend).toList()));
    add(
        LOGGED + "location/primary_location",
        object(
            "primary_location_v2",
            object("city_region_pairs", List.of(List.of("Lyon", "Auvergne-Rhône-Alpes")))));
  }

  private Map<String, Object> friend(Acquaintance friend) {
    return object("name", friend.name(), "timestamp", export.moment(YEARS).getEpochSecond());
  }

  private void addActivity() {
    add(
        LOGGED + "search/your_search_history",
        object("searches_v2", Stream.concat(searches().stream(), decoys()).toList()));
    add(
        LOGGED + "interactions/recently_viewed",
        object(
            "recently_viewed",
            List.of(
                object(
                    "name",
                    "Ads",
                    "description",
                    "Ads that you have recently viewed",
                    "entries",
                    export.each(90, 90, this::seenAd)),
                object(
                    "name",
                    "Facebook Watch Videos and Shows",
                    "description",
                    "Videos you have watched",
                    "entries",
                    export.each(90, 60, this::seenVideo)))));
  }

  private List<Map<String, Object>> searches() {
    return export.each(YEARS, 60, moment -> search(voice.say("search", moment), moment));
  }

  private Stream<Map<String, Object>> decoys() {
    return Stream.of("Christian Modèle", "Marché de Noël de Lyon", "Blind Test Club")
        .map(text -> search(text, life.recentMoments(300, 1, dice).getFirst()));
  }

  private static Map<String, Object> search(String query, Instant moment) {
    return object(
        "timestamp",
        moment.getEpochSecond(),
        "title",
        "You searched Facebook",
        "data",
        List.of(object("text", query)));
  }

  private Map<String, Object> seenAd(Instant moment) {
    Brand brand = life.advertiserAt(moment, dice);
    String address = "https://www.facebook.com/100000000000000/posts/" + dice.digits(15);
    return entry(moment, "Ad by " + brand.facebook(), address);
  }

  private Map<String, Object> seenVideo(Instant moment) {
    String address = "https://www.facebook.com/watch/?v=" + dice.digits(15);
    return entry(moment, voice.say("video", moment), address);
  }

  private static Map<String, Object> entry(Instant moment, String name, String address) {
    return object(
        "timestamp", moment.getEpochSecond(), "data", object("name", name, "uri", address));
  }

  private void addPages() {
    add(
        ACTIVITY + "pages/pages_you've_liked",
        object("page_likes_v2", export.each(YEARS, 30, this::like)));
    add(
        ACTIVITY + "pages/pages_and_profiles_you_follow",
        object("pages_followed_v2", export.each(YEARS, 25, this::follow)));
    add(
        ACTIVITY + "groups/your_group_membership_activity",
        object("groups_joined_v2", export.each(YEARS, 8, this::membership)));
  }

  private Map<String, Object> like(Instant moment) {
    String page = voice.say("channel", moment);
    String address = "https://www.facebook.com/" + GoogleRecords.slug(page);
    return object("name", page, "timestamp", moment.getEpochSecond(), "url", address);
  }

  private Map<String, Object> follow(Instant moment) {
    String page = voice.say("channel", moment);
    return titled(moment, "Camille Exemple followed " + page + ".", object("name", page));
  }

  private Map<String, Object> membership(Instant moment) {
    String group = voice.say("event", moment) + " : le groupe";
    return titled(moment, "You became a member of " + group + ".", object("name", group));
  }

  private static Map<String, Object> titled(Instant moment, String title, Object data) {
    return object("timestamp", moment.getEpochSecond(), "title", title, "data", List.of(data));
  }

  private void addWriting() {
    add(
        ACTIVITY + "comments_and_reactions/comments",
        object("comments_v2", export.each(YEARS, 60, this::comment)));
    add(
        ACTIVITY + "comments_and_reactions/likes_and_reactions_1",
        export.each(YEARS, 120, this::reaction));
    add(
        ACTIVITY + "posts/your_posts__check_ins__photos_and_videos_1",
        export.each(YEARS, 40, this::post));
    for (Acquaintance friend : life.people().subList(0, 3)) {
      add(ACTIVITY + "messages/inbox/" + thread(friend) + "/message_1", messages(friend));
    }
  }

  private static String thread(Acquaintance friend) {
    return friend.handle().replaceAll("[^a-z]", "") + "_10" + friend.handle().length();
  }

  private Map<String, Object> comment(Instant moment) {
    String friend = dice.oneOf(life.people()).name();
    Map<String, Object> comment =
        object(
            "timestamp", moment.getEpochSecond(),
            "comment", voice.say("comment", moment),
            "author", Person.CAMILLE.name());
    String title = "Camille Exemple commented on " + friend + "'s post.";
    return titled(moment, title, object("comment", comment));
  }

  private Map<String, Object> reaction(Instant moment) {
    String friend = dice.oneOf(life.people()).name();
    String kind = dice.oneOf(List.of("LIKE", "LIKE", "LOVE", "HAHA"));
    return titled(
        moment,
        "Camille Exemple likes " + friend + "'s post.",
        object("reaction", object("reaction", kind, "actor", Person.CAMILLE.name())));
  }

  private Map<String, Object> post(Instant moment) {
    String text = voice.say("post", moment) + (dice.chance(0.3) ? " 🌿" : "");
    return titled(moment, "Camille Exemple updated her status.", object("post", text));
  }

  private Map<String, Object> messages(Acquaintance friend) {
    List<String> names = List.of(Person.CAMILLE.name(), friend.name());
    return object(
        "participants",
        names.stream().map(name -> object("name", name)).toList(),
        "messages",
        export.each(400, 35, moment -> message(dice.oneOf(names), moment)),
        "title",
        friend.name(),
        "is_still_participant",
        true,
        "thread_path",
        "inbox/" + thread(friend),
        "magic_words",
        List.of());
  }

  private Map<String, Object> message(String sender, Instant moment) {
    return object(
        "sender_name",
        sender,
        "timestamp_ms",
        moment.toEpochMilli(),
        "content",
        voice.say("message", moment),
        "is_geoblocked_for_viewer",
        false);
  }

  private void addSecurity() {
    add(
        SECURITY + "account_activity",
        object("account_activity_v2", export.each(400, 50, this::login)));
    add(
        SECURITY + "mobile_devices",
        object(
            "devices_v2",
            life.devices().stream()
                .filter(d -> d.os().equals("Android"))
                .map(this::phone)
                .toList()));
  }

  private Map<String, Object> login(Instant moment) {
    return object(
        "action", dice.oneOf(List.of("Login", "Session updated", "Logout")),
        "timestamp", moment.getEpochSecond(),
        "ip_address", "203.0.113." + dice.between(1, 30),
        "user_agent", life.deviceAt(moment, dice).userAgent(),
        "datr_cookie", "****Example",
        "city", "Lyon",
        "region", "Auvergne-Rhône-Alpes",
        "country", "FR",
        "site_name", "www.facebook.com");
  }

  private Map<String, Object> phone(Device device) {
    return object(
        "type",
        device.name(),
        "os",
        device.os() + " " + device.version(),
        "update_time",
        export.moment(60).getEpochSecond(),
        "advertiser_id",
        "00000000-0000-4000-8000-" + dice.characters("0123456789abcdef", 12),
        "device_locale",
        "fr_FR");
  }
}
