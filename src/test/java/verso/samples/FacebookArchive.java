package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** A Facebook export in English, as JSON, in the layout of 2024 and later. */
final class FacebookArchive {
  private static final String ADS = "ads_information/";
  private static final String LOGGED = "logged_information/";
  private static final String ACTIVITY = "your_facebook_activity/";
  private static final String SECURITY = "security_and_login_information/";
  private static final int YEARS = 4 * 365;

  private final Life life;
  private final Dice dice;
  private final Voice voice;
  private final Archive archive = new Archive("facebook-camilleexemple-2026-09-01-Kd81mRz4.zip");

  private FacebookArchive(Life life, Dice dice) {
    this.life = life;
    this.dice = dice;
    this.voice = new Voice(life, dice, 0.3);
  }

  static List<Archive> of(Life life, Dice dice) {
    var facebook = new FacebookArchive(life, dice);
    facebook.addPerson();
    facebook.addAds();
    facebook.addInterests();
    facebook.addOffMeta();
    facebook.addActivity();
    facebook.addPages();
    facebook.addWriting();
    facebook.addSecurity();
    return List.of(facebook.archive);
  }

  private void add(String path, Object content) {
    archive.add(path + ".json", Json.META.write(content));
  }

  /** Records of so many moments of the last days. */
  private List<Map<String, Object>> each(
      int days, int count, Function<Instant, Map<String, Object>> record) {
    return life.recentMoments(days, count, dice).stream().map(record).toList();
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
    return object("name", friend.name(), "timestamp", seconds(YEARS));
  }

  private long seconds(int days) {
    return life.recentMoments(days, 1, dice).getFirst().getEpochSecond();
  }

  private void addAds() {
    add(
        ADS + "advertisers_using_your_activity_or_information",
        object(
            "custom_audiences_all_types_v2", life.brands().stream().map(this::audience).toList()));
    add(
        ADS + "advertisers_you've_interacted_with",
        object("history_v2", each(90, 40, this::clickedAd)));
    add(
        ADS + "other_categories_used_to_reach_you",
        labelled(
            "Name",
            List.of(
                "Birthday in May",
                "Engaged Shoppers",
                "Frequent travelers",
                "Facebook access (mobile): Android devices",
                "Owns: Fairphone 5",
                "Parents with preschoolers (3-5 years)")));
    add(
        ADS + "subscription_for_no_ads",
        object(
            "label_values",
            List.of(object("label", "Your subscription status", "value", "Inactive")),
            "fbid",
            "1000000000000001"));
  }

  private Map<String, Object> audience(Brand brand) {
    return object(
        "advertiser_name", brand.facebook(),
        "has_data_file_custom_audience", brand.reachesBy('c'),
        "has_remarketing_custom_audience", brand.reachesBy('r'),
        "has_in_person_store_visit", brand.reachesBy('s'));
  }

  private Map<String, Object> clickedAd(Instant moment) {
    Brand brand = life.advertiserAt(moment, dice);
    return object(
        "title",
        brand.name() + ": " + voice.say("ad", brand.interest()),
        "action",
        "Clicked ad",
        "timestamp",
        moment.getEpochSecond());
  }

  private static Map<String, Object> labelled(String label, List<String> values) {
    return object(
        "label_values",
        List.of(
            object("label", label, "vec", values.stream().map(v -> object("value", v)).toList())),
        "fbid",
        "1000000000000001");
  }

  /** Interests with and without support, one of them sensitive; and topics of the feed. */
  private void addInterests() {
    var interests = new ArrayList<>(life.labelledBy('f').stream().map(Interest::english).toList());
    interests.addAll(List.of("Lyon", "Sourdough", "Illustration", "Podcasts", "Wine tasting"));
    add(LOGGED + "other_logged_information/ads_interests", object("topics_v2", interests));
    add(
        LOGGED + "your_topics/your_topics",
        object(
            "inferred_topics_v2",
            life.current().stream().limit(6).map(Interest::english).toList()));
  }

  /** The shop that follows: looked at, put into the basket, bought. Its ads come afterwards. */
  private void addOffMeta() {
    var businesses = new ArrayList<Map<String, Object>>();
    businesses.add(
        object(
            "name",
            "tramontelle.example",
            "events",
            List.of(
                offMeta("PURCHASE", Life.PURCHASE),
                offMeta("INITIATE_CHECKOUT", Life.PURCHASE.minusSeconds(240)),
                offMeta("ADD_TO_CART", Life.PURCHASE.minusSeconds(600)),
                offMeta("VIEW_CONTENT", Life.PURCHASE.minusSeconds(1500)),
                offMeta("VIEW_CONTENT", Life.PURCHASE.minusSeconds(86_400 * 2 + 3000)))));
    for (Brand brand : life.brands()) {
      if (brand.reachesBy('r') && !brand.id().equals("tramontelle")) {
        businesses.add(
            object(
                "name",
                brand.facebook(),
                "events",
                life.recentMoments(180, dice.between(2, 9), dice).stream()
                    .map(moment -> offMeta(event(), moment))
                    .toList()));
      }
    }
    add(
        "apps_and_websites_off_of_facebook/your_activity_off_meta_technologies",
        object("off_facebook_activity_v2", businesses));
    add(
        "apps_and_websites_off_of_facebook/connected_apps_and_websites",
        object("installed_apps_v2", Stream.of("Linguova", "Foulée").map(this::app).toList()));
  }

  private String event() {
    return dice.oneOf(List.of("PAGE_VIEW", "PAGE_VIEW", "VIEW_CONTENT", "SEARCH", "CUSTOM"));
  }

  private static Map<String, Object> offMeta(String type, Instant moment) {
    long minute = moment.getEpochSecond() / 60 * 60;
    return object("id", 1234500000000001L, "type", type, "timestamp", minute);
  }

  private Map<String, Object> app(String name) {
    return object(
        "name",
        name,
        "added_timestamp",
        seconds(YEARS),
        "user_app_scoped_id",
        1020000000000000001L,
        "category",
        "active",
        "removed_timestamp",
        0);
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
                    each(90, 90, this::seenAd)),
                object(
                    "name",
                    "Facebook Watch Videos and Shows",
                    "description",
                    "Videos you have watched",
                    "entries",
                    each(90, 60, this::seenVideo)))));
  }

  private List<Map<String, Object>> searches() {
    return each(YEARS, 60, moment -> search(voice.say("search", moment), moment));
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
        object("page_likes_v2", each(YEARS, 30, this::like)));
    add(
        ACTIVITY + "pages/pages_and_profiles_you_follow",
        object("pages_followed_v2", each(YEARS, 25, this::follow)));
    add(
        ACTIVITY + "groups/your_group_membership_activity",
        object("groups_joined_v2", each(YEARS, 8, this::membership)));
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
        object("comments_v2", each(YEARS, 60, this::comment)));
    add(
        ACTIVITY + "comments_and_reactions/likes_and_reactions_1",
        each(YEARS, 120, this::reaction));
    add(ACTIVITY + "posts/your_posts__check_ins__photos_and_videos_1", each(YEARS, 40, this::post));
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
        each(400, 35, moment -> message(dice.oneOf(names), moment)),
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
    add(SECURITY + "account_activity", object("account_activity_v2", each(400, 50, this::login)));
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
        seconds(60),
        "advertiser_id",
        "00000000-0000-4000-8000-" + dice.characters("0123456789abcdef", 12),
        "device_locale",
        "fr_FR");
  }
}
