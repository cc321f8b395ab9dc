package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A Hinge export: two weeks in April 2026, after an ad of Tramontelle's network. */
final class HingeArchive {
  private static final LocalDate FIRST = LocalDate.of(2026, 4, 10);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Export export;

  private HingeArchive(Export export) {
    this.export = export;
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.8, "hinge-export.zip");
    var hinge = new HingeArchive(export);
    hinge.addUser();
    hinge.add("matches", List.of(hinge.talked(9), hinge.talked(5), blocked(), hinge.liked()));
    hinge.addRest();
    return List.of(export.archive());
  }

  private void add(String name, Object content) {
    export.add("export/" + name + ".json", Json.PLAIN, content);
  }

  private void addUser() {
    Person camille = Person.CAMILLE;
    Device phone = export.life().devices().get(1);
    Place home = export.life().place("home");
    Map<String, Object> installation =
        object(
            "ip_address", "203.0.113.9",
            "adid", "00000000-0000-4000-8000-0123456789ab",
            "network_name", "Réseau Panelier",
            "user_agent", phone.userAgent(),
            "install_time", FIRST + " 17:30:00");
    add(
        "user",
        object(
            "preferences",
            object(
                "distance_miles_max", 25,
                "age_min", 30,
                "age_max", 42,
                "ethnicity_preference", "[\"Open to All\"]",
                "children_preference", "[\"Open to All\"]"),
            "identity",
            object(
                "email", camille.email(),
                "phone_number", camille.phone(),
                "phone_carrier", "Octalune"),
            "account",
            object("signup_time", FIRST + " 17:31:00", "device_model", phone.model()),
            "installs",
            List.of(installation),
            "devices",
            List.of(object("device_model", phone.model(), "device_platform", "android")),
            "location",
            object(
                "city", camille.city(),
                "neighborhood", "Croix-Rousse",
                "latitude", home.latitude(),
                "longitude", home.longitude()),
            "profile",
            object(
                "first_name",
                camille.firstName(),
                "gender_identity",
                "Woman",
                "job_title",
                camille.job(),
                "workplaces",
                "[\"" + camille.employer() + "\"]",
                "drinking",
                "Sometimes",
                "family_plans",
                "Not sure yet")));
  }

  private Map<String, Object> talked(int messages) {
    return object(
        "like", List.of(object("timestamp", TIME.format(moment()))),
        "match", List.of(object("timestamp", TIME.format(moment()))),
        "chats",
            export.life().moments(FIRST, FIRST.plusDays(14), messages, export.dice()).stream()
                .map(this::chat)
                .toList());
  }

  private Map<String, Object> chat(Instant moment) {
    return object("body", export.voice().say("message", moment), "timestamp", TIME.format(moment));
  }

  private static Map<String, Object> blocked() {
    return object(
        "block", List.of(object("block_type", "remove", "timestamp", FIRST + " 21:00:00")));
  }

  private Map<String, Object> liked() {
    Map<String, Object> comment =
        object("timestamp", TIME.format(moment()), "comment", "Joli vélo !");
    return object("like", List.of(object("like", List.of(comment))));
  }

  private Instant moment() {
    return export.life().moments(FIRST, FIRST.plusDays(14), 1, export.dice()).getFirst();
  }

  private void addRest() {
    add(
        "prompts",
        List.of(
            prompt("Un dimanche parfait", "Une sortie trail, puis le potager"),
            prompt("Je ne sors jamais sans", "Mon appareil argentique")));
    add(
        "media",
        List.of(object("url", "photo-1.jpg", "type", "photo", "timestamp", FIRST + " 18:00:00")));
    add("subscriptions", List.of());
    add("selfie_verification", object("status", "verified"));
    add(
        "prompt_feedback",
        List.of(object("prompt", "Un dimanche parfait", "timestamp", FIRST + " 19:00:00")));
  }

  private static Map<String, Object> prompt(String prompt, String text) {
    return object("prompt", prompt, "type", "text", "text", text, "created", FIRST + " 18:10:00");
  }
}
