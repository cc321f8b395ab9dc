package verso.samples;

import static verso.samples.InstagramShapes.account;
import static verso.samples.InstagramShapes.fields;
import static verso.samples.InstagramShapes.item;
import static verso.samples.Json.object;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * An Instagram export in French: file names and root keys are English, the names of fields are not.
 * One page of it is HTML. Instagram takes Camille, of Lyon, to live in Marseille.
 */
final class InstagramArchive {
  private static final String CONNECTIONS = "connections/followers_and_following/";
  private static final String ACTIVITY = "your_instagram_activity/";
  private static final String PERSONAL = "personal_information/";
  private static final int YEARS = 3 * 365;

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final Voice voice;

  private InstagramArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.voice = export.voice();
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.9, "instagram-camille_exemple-2026-09-01-Qz7tYw2b.zip");
    var instagram = new InstagramArchive(export);
    instagram.addPerson();
    new InstagramAds(export).addAll();
    instagram.addConnections();
    instagram.addActivity();
    instagram.addLinks();
    return List.of(export.archive());
  }

  private void add(String path, Object content) {
    export.add(path + ".json", Json.META, content);
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
        object("inferred_data_primary_location", List.of(fields("Nom de la ville", "Marseille"))));
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
        object("account_history_login_history", export.each(300, 40, this::login)));
  }

  private Map<String, Object> device(Device device) {
    Instant last = export.moment(60);
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

  private void addConnections() {
    add(
        CONNECTIONS + "following",
        object(
            "relationships_following",
            export.each(YEARS, 60, moment -> account(voice.creator(moment), moment))));
    add(
        CONNECTIONS + "followers_1",
        export.each(YEARS, 30, moment -> account(dice.oneOf(life.people()).handle(), moment)));
  }

  private void addActivity() {
    add(
        ACTIVITY + "likes/liked_posts",
        object("likes_media_likes", export.each(YEARS, 120, this::like)));
    add(ACTIVITY + "comments/post_comments_1", export.each(YEARS, 40, this::comment));
    add(
        ACTIVITY + "saved/saved_posts",
        object("saved_saved_media", export.each(YEARS, 40, this::saved)));
    add(
        "logged_information/recent_searches/word_or_phrase_searches",
        object(
            "searches_keyword",
            export.each(90, 25, m -> fields("Recherche", voice.say("search", m), "Heure", m))));
    add(
        "logged_information/recent_searches/profile_searches",
        object(
            "searches_user",
            export.each(90, 15, m -> fields("Recherche", voice.creator(m), "Heure", m))));
  }

  private Map<String, Object> like(Instant moment) {
    return item(voice.creator(moment), post(), "👍", moment);
  }

  private String post() {
    return "https://www.instagram.com/p/" + dice.characters("abcdefghijkmnopqrstuvwxyz", 11) + "/";
  }

  private Map<String, Object> comment(Instant moment) {
    return fields(
        "Commentaire",
        voice.say("comment", moment),
        "Propriétaire du média",
        voice.creator(moment),
        "Heure",
        moment);
  }

  private Map<String, Object> saved(Instant moment) {
    Map<String, Object> on = object("href", post(), "timestamp", moment.getEpochSecond());
    return object("title", voice.creator(moment), "string_map_data", object("Enregistré le", on));
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
    export
        .archive()
        .add(
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
