package verso.samples;

import static verso.samples.InstagramShapes.fields;
import static verso.samples.InstagramShapes.list;
import static verso.samples.InstagramShapes.value;
import static verso.samples.Json.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What an Instagram export says of advertising, and of what was looked at. */
final class InstagramAds {
  private static final String ADS = "ads_information/";

  private final Export export;
  private final Life life;
  private final Dice dice;

  InstagramAds(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
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
        ADS + "instagram_ads_and_businesses/advertisers_using_your_activity_or_information",
        object(
            "ig_custom_audiences_all_types",
            life.brands().stream()
                .filter(brand -> !brand.basis().equals("l"))
                .map(this::audience)
                .toList()));
    add(
        ADS + "instagram_ads_and_businesses/other_categories_used_to_reach_you",
        object(
            "label_values",
            List.of(
                list(
                    "Nom",
                    List.of(
                        "Acheteurs intéressés",
                        "Voyageurs fréquents",
                        "Anniversaire en mai",
                        "Accès à Facebook (mobile) : appareils Android"))),
            "fbid",
            "17840000000000001"));
    add(
        ADS + "ads_and_topics/ads_viewed",
        object("impressions_history_ads_seen", export.each(14, 90, this::ad)));
    add(
        ADS + "ads_and_topics/posts_viewed",
        object("impressions_history_posts_seen", export.each(14, 90, this::viewed)));
    add(
        ADS + "ads_and_topics/videos_watched",
        object("impressions_history_videos_watched", export.each(14, 60, this::viewed)));
  }

  private Map<String, Object> audience(Brand brand) {
    return object(
        "advertiser_name", brand.instagram(),
        "has_data_file_custom_audience", brand.reachesBy('c'),
        "has_remarketing_custom_audience", brand.reachesBy('r'),
        "has_in_person_store_visit", brand.reachesBy('s'));
  }

  private Map<String, Object> ad(Instant moment) {
    return fields("Auteur", life.advertiserAt(moment, dice).instagram(), "Heure", moment);
  }

  private Map<String, Object> viewed(Instant moment) {
    return fields("Auteur", export.voice().creator(moment), "Heure", moment);
  }

  private void addInterests() {
    add(
        "preferences/your_topics/recommended_topics",
        object(
            "topics_your_topics",
            Stream.concat(
                    life.labelledBy('i').stream().map(Interest::french),
                    Stream.of("Illustration", "Recettes de saison", "Randonnée", "Chats"))
                .map(topic -> fields("Nom", topic))
                .toList()));
  }

  /** The same shop as on Facebook, in the newer of the two shapes. */
  private void addOffMeta() {
    Brand shop = life.brand("tramontelle");
    add(
        "apps_and_websites_off_of_instagram/apps_and_websites/your_activity_off_meta_technologies",
        List.of(
            object(
                "title",
                shop.domain(),
                "label_values",
                List.of(
                    value("ID", "1234500000000001"),
                    object(
                        "label",
                        "Événements",
                        "vec",
                        List.of(
                            event("PURCHASE", Life.PURCHASE),
                            event("VIEW_CONTENT", Life.PURCHASE.minusSeconds(1500))))),
                "fbid",
                "17840000000000002")));
  }

  private static Map<String, Object> event(String type, Instant moment) {
    return object(
        "dict",
        List.of(
            value("ID", "1234500000000001"),
            value("Événement", type),
            object("label", "Reçu le", "timestamp_value", moment.getEpochSecond() / 60 * 60)));
  }
}
