package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * An Instagram export in French: file names and root keys are English, the names of fields are not.
 * One page of it is HTML.
 */
final class InstagramArchive {
  private static final String ADS = "ads_information/";
  private static final String CONNECTIONS = "connections/followers_and_following/";
  private static final String ACTIVITY = "your_instagram_activity/";
  private static final String PERSONAL = "personal_information/";
  private static final int YEARS = 3 * 365;

  private final Life life;
  private final Dice dice;
  private final Voice voice;
  private final Archive archive = new Archive("instagram-camille_exemple-2026-09-01-Qz7tYw2b.zip");

  private InstagramArchive(Life life, Dice dice) {
    this.life = life;
    this.dice = dice;
    this.voice = new Voice(life, dice, 0.9);
  }

  static List<Archive> of(Life life, Dice dice) {
    var instagram = new InstagramArchive(life, dice);
    instagram.addPerson();
    instagram.addAds();
    instagram.addInterests();
    instagram.addOffMeta();
    instagram.addConnections();
    instagram.addActivity();
    instagram.addLinks();
    return List.of(instagram.archive);
  }

  private void add(String path, Object content) {
    archive.add(path + ".json", Json.META.write(content));
  }

  private List<Map<String, Object>> each(
      int days, int count, Function<Instant, Map<String, Object>> record) {
    return life.recentMoments(days, count, dice).stream().map(record).toList();
  }

  /** A record whose fields have French names; a field is text, or a moment. */
  private static Map<String, Object> fields(Object... namesAndValues) {
    Map<String, Object> fields = object(namesAndValues);
    fields.replaceAll((name, value) -> field(value));
    return object("title", "", "media_map_data", object(), "string_map_data", fields);
  }

  private static Map<String, Object> field(Object value) {
    return value instanceof Instant moment
        ? object("href", "", "value", "", "timestamp", moment.getEpochSecond())
        : object("href", "", "value", value, "timestamp", 0);
  }

  private static Map<String, Object> account(String handle, Instant moment) {
    return item("", "https://www.instagram.com/" + handle, handle, moment);
  }

  private static Map<String, Object> item(
      String title, String address, String value, Instant moment) {
    return object(
        "title",
        title,
        "media_list_data",
        List.of(),
        "string_list_data",
        List.of(object("href", address, "value", value, "timestamp", moment.getEpochSecond())));
  }

  private static Map<String, Object> value(String label, Object value) {
    return object("label", label, "value", value);
  }

  private static Map<String, Object> list(String label, List<String> values) {
    return object("label", label, "vec", values.stream().map(v -> object("value", v)).toList());
  }

  private void addPerson() {
    Person camille = Person.CAMILLE;
    add(
        PERSONAL + "personal_information/personal_information",
        object(
            "profile_user",
            List.of(
                fields(
                    "Adresse e-mail", camille.email(),
                    "Nom d’utilisateur", camille.handle(),
                    "Nom", camille.name(),
                    "Bio", "Sentiers, semis et café. Lyon.",
                    "Genre", "féminin",
                    "Date de naissance", camille.birth().toString(),
                    "Compte privé", "Faux"))));
    add(
        PERSONAL + "information_about_you/profile_based_in",
        object("inferred_data_primary_location", List.of(fields("Nom de la ville", "Lyon"))));
    add(
        PERSONAL + "device_information/devices",
        object(
            "devices_devices",
            life.devices().stream()
                .filter(device -> !device.id().equals("laptop"))
                .map(this::device)
                .toList()));
    add(
        "security_and_login_information/login_and_profile_creation/login_activity",
        object("account_history_login_history", each(300, 40, this::login)));
  }

  private Map<String, Object> device(Device device) {
    Instant last = life.recentMoments(60, 1, dice).getFirst();
    return fields("Agent utilisateur", device.userAgent(), "Dernière connexion", last);
  }

  private Map<String, Object> login(Instant moment) {
    Map<String, Object> login =
        fields(
            "Adresse IP",
            "203.0.113." + dice.between(1, 30),
            "Code de langue",
            "fr",
            "Heure",
            moment,
            "Agent utilisateur",
            life.deviceAt(moment, dice).userAgent());
    login.put("title", Instant.ofEpochSecond(moment.getEpochSecond()).toString());
    return login;
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
        object("impressions_history_ads_seen", each(14, 90, this::ad)));
    add(
        ADS + "ads_and_topics/posts_viewed",
        object("impressions_history_posts_seen", each(14, 90, this::viewed)));
    add(
        ADS + "ads_and_topics/videos_watched",
        object("impressions_history_videos_watched", each(14, 60, this::viewed)));
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
    return fields("Auteur", creator(moment), "Heure", moment);
  }

  private String creator(Instant moment) {
    return GoogleRecords.slug(voice.say("channel", moment)).replace('-', '_');
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

  private void addConnections() {
    add(
        CONNECTIONS + "following",
        object(
            "relationships_following",
            each(YEARS, 60, moment -> account(creator(moment), moment))));
    add(
        CONNECTIONS + "followers_1",
        each(YEARS, 30, moment -> account(dice.oneOf(life.people()).handle(), moment)));
  }

  private void addActivity() {
    add(ACTIVITY + "likes/liked_posts", object("likes_media_likes", each(YEARS, 120, this::like)));
    add(ACTIVITY + "comments/post_comments_1", each(YEARS, 40, this::comment));
    add(ACTIVITY + "saved/saved_posts", object("saved_saved_media", each(YEARS, 40, this::saved)));
    add(
        "logged_information/recent_searches/word_or_phrase_searches",
        object(
            "searches_keyword",
            each(90, 25, m -> fields("Recherche", voice.say("search", m), "Heure", m))));
    add(
        "logged_information/recent_searches/profile_searches",
        object("searches_user", each(90, 15, m -> fields("Recherche", creator(m), "Heure", m))));
  }

  private Map<String, Object> like(Instant moment) {
    return item(creator(moment), post(), "👍", moment);
  }

  private String post() {
    return "https://www.instagram.com/p/" + dice.characters("abcdefghijkmnopqrstuvwxyz", 11) + "/";
  }

  private Map<String, Object> comment(Instant moment) {
    return fields(
        "Commentaire",
        voice.say("comment", moment),
        "Propriétaire du média",
        creator(moment),
        "Heure",
        moment);
  }

  private Map<String, Object> saved(Instant moment) {
    Map<String, Object> on = object("href", post(), "timestamp", moment.getEpochSecond());
    return object("title", creator(moment), "string_map_data", object("Enregistré le", on));
  }

  /** Pages opened inside the app, as the one HTML page of the archive. */
  private void addLinks() {
    var page = new StringBuilder("<html><head><meta charset=\"UTF-8\">");
    page.append("<title>Historique des liens</title></head><body><main class=\"_a706\" ");
    page.append("role=\"main\">");
    for (Instant moment : life.recentMoments(30, 12, dice)) {
      page.append("<div class=\"pam _3-95 _2ph- _a6-g uiBoxWhite noborder\"><table>");
      row(page, "Lien du site web que vous avez visité", "https://www.tramontelle.example/");
      row(page, "Titre de la page du site web que vous avez visitée", voice.say("page", moment));
      page.append("</table><div class=\"_3-94 _a6-o\">").append(printed(moment));
      page.append("</div></div>");
    }
    archive.add(
        "logged_information/link_history/link_history.html",
        page.append("</main></body></html>").toString());
  }

  private static void row(StringBuilder page, String label, String value) {
    page.append("<tr><td class=\"_a6_q\">").append(Html.escape(label));
    page.append("</td><td class=\"_2piu _a6_r\">").append(Html.escape(value)).append("</td></tr>");
  }

  private static String printed(Instant moment) {
    var local = moment.atZone(Life.ZONE);
    return "%s %02d, %d %d:%02d pm"
        .formatted(
            local.getMonthValue() == 8 ? "août" : "sept",
            local.getDayOfMonth(),
            local.getYear(),
            local.getHour() % 12 == 0 ? 12 : local.getHour() % 12,
            local.getMinute());
  }
}
