package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a Facebook export says of advertising: advertisers, interests, activity off Meta. */
final class FacebookAds {
  private static final String ADS = "ads_information/";
  private static final String LOGGED = "logged_information/";
  private static final int YEARS = 4 * 365;

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final Voice voice;

  FacebookAds(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.voice = export.voice();
  }

  void addAll() {
    addAds();
    addInterests();
    addOffMeta();
  }

  private void add(String path, Object content) {
    export.add(path + ".json", Json.META, content);
  }

  private void addAds() {
    add(
        ADS + "advertisers_using_your_activity_or_information",
        object(
            "custom_audiences_all_types_v2", life.brands().stream().map(this::audience).toList()));
    add(
        ADS + "advertisers_you've_interacted_with",
        object("history_v2", export.each(90, 40, this::clickedAd)));
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
                "Recently moved",
                "In-market: electric bikes",
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
        export.moment(YEARS).getEpochSecond(),
        "user_app_scoped_id",
        1020000000000000001L,
        "category",
        "active",
        "removed_timestamp",
        0);
  }
}
