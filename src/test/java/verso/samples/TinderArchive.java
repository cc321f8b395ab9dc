package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/** A Tinder export: Camille tried it for three weeks in the spring of 2026. */
final class TinderArchive {
  private static final LocalDate FIRST = LocalDate.of(2026, 3, 14);
  private static final int DAYS = 21;
  private static final DateTimeFormatter MAIL =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Export export;
  private final Dice dice;

  private TinderArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.9, "tinder-mydata.zip");
    export.add("data.json", Json.PLAIN, new TinderArchive(export).sections());
    return List.of(export.archive());
  }

  private Map<String, Object> sections() {
    return object(
        "Usage",
        usage(),
        "Campaigns",
        object(
            "current_campaigns", List.of(),
            "expired_campaigns",
                List.of(object("event_name", "Fête", "campaign_name", "Printemps 2026"))),
        "Experiences",
        object("swipe_night", object("answer", "Prendre l'escalier")),
        "User",
        user(),
        "Spotify",
        object(
            "spotify_connected",
            true,
            "spotify_top_artists",
            List.of(object("name", "Les Invendus", "popularity", 31))),
        "Messages",
        List.of(conversation(2), conversation(1)),
        "Photos",
        List.of(object("url", "photo_0.jpg", "created_at", FIRST + "T18:00:00.000Z")),
        "Purchases",
        object("subscription", List.of(subscription()), "consumable", List.of()),
        "StudentVerifications",
        List.of());
  }

  private Map<String, Object> usage() {
    return object(
        "app_opens", daily(day -> dice.between(1, 9)),
        "swipes_likes", daily(day -> dice.between(0, 14)),
        "swipes_passes", daily(day -> dice.between(3, 60)),
        "matches", daily(day -> day % 9 == 4 ? 1 : 0),
        "advertising_id", daily(day -> "00000000-0000-4000-8000-0123456789ab"),
        "idfa", object());
  }

  private static Map<String, Object> daily(IntFunction<Object> value) {
    Map<String, Object> days = new TreeMap<>();
    for (int day = 0; day < DAYS; day++) {
      days.put(FIRST.plusDays(day).toString(), value.apply(day));
    }
    return days;
  }

  private Map<String, Object> user() {
    Person camille = Person.CAMILLE;
    Place home = export.life().place("home");
    Map<String, Object> user =
        object(
            "birth_date",
            camille.birth() + "T00:00:00.000Z",
            "create_date",
            FIRST + "T17:40:00.000Z",
            "full_name",
            camille.name(),
            "email",
            camille.email(),
            "phone_id",
            "00000000-0000-4000-8000-00000000f0e5",
            "gender",
            "F",
            "age_filter_min",
            30,
            "age_filter_max",
            42,
            "distance_filter",
            40,
            "bio",
            "Trail le dimanche, potager le reste du temps.",
            "city",
            object("name", camille.city(), "region", "Auvergne-Rhône-Alpes"),
            "country",
            "France",
            "ip_address",
            "203.0.113.9",
            "client_registration_info",
            object("platform", "android", "app_version", "16.4.0"));
    user.put("descriptors", List.of(described("Smoking", "Non-smoker"), described("Pets", "Cat")));
    user.put(
        "user_interests",
        export.life().current().stream().limit(5).map(Interest::english).toList());
    user.put("interests", List.of(page("Tramontelle", 2019), page("CrossFit Fictionville", 2020)));
    user.put("image_tags", List.of("mountain", "vegetable"));
    user.put(
        "jobs",
        List.of(
            object(
                "company", object("name", camille.employer()),
                "title", object("name", camille.job()))));
    user.put("schools", List.of(object("name", "École Fictive de design")));
    user.put("instagram", object("username", camille.handle(), "media_count", 84));
    user.put(
        "pos",
        object(
            "at", MAIL.format(FIRST.atTime(18, 2).toInstant(ZoneOffset.UTC)),
            "lat", home.latitude(),
            "lon", home.longitude()));
    return user;
  }

  private static Map<String, Object> described(String name, String choice) {
    return object("name", name, "choices", List.of(choice), "visibility", "public");
  }

  private static Map<String, Object> page(String name, int year) {
    return object("id", "1", "name", name, "created_time", year + "-05-02T10:00:00.000Z");
  }

  private Map<String, Object> conversation(int match) {
    List<Map<String, Object>> messages =
        export.life().moments(FIRST, FIRST.plusDays(DAYS), 8, dice).stream()
            .map(moment -> message(match, moment))
            .toList();
    return object("match_id", "Match " + match, "messages", messages);
  }

  private Map<String, Object> message(int match, Instant moment) {
    return object(
        "to",
        match,
        "from",
        "You",
        "message",
        export.voice().say("message", moment).replace("'", "&rsquo;"),
        "sent_date",
        MAIL.format(moment));
  }

  private static Map<String, Object> subscription() {
    return object(
        "status", "expired",
        "product_type", "plus",
        "create_date", FIRST.plusDays(2) + "T20:00:00.000Z",
        "expire_date", FIRST.plusDays(9) + "T20:00:00.000Z",
        "platform", "android");
  }
}
