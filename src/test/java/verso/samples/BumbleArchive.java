package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Bumble's answer to Camille, in parts of JSON; nobody has published what one looks like. */
final class BumbleArchive {
  private static final LocalDate FIRST = LocalDate.of(2026, 2, 6);

  private final Export export;
  private final Dice dice;

  private BumbleArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.8, "bumble-data.zip");
    var bumble = new BumbleArchive(export);
    bumble.add("advertising", bumble.advertising());
    bumble.add("profile", bumble.profile());
    bumble.add("activity", bumble.activity());
    bumble.add("messages", List.of(bumble.conversation(7), bumble.conversation(4)));
    bumble.add("account", bumble.account());
    return List.of(export.archive());
  }

  private void add(String name, Object content) {
    export.add("bumble-data/" + name + ".json", Json.PLAIN, content);
  }

  private Map<String, Object> advertising() {
    return object(
        "advertising",
        object("adid", "00000000-0000-4000-8000-0123456789ab", "personalised_ads", true),
        "consents",
        object("marketing_emails", false, "analytics", true));
  }

  private Map<String, Object> profile() {
    Person camille = Person.CAMILLE;
    Place home = export.life().place("home");
    return object(
        "name", camille.firstName(),
        "birthday", camille.birth().toString(),
        "email", camille.email(),
        "job", camille.job(),
        "badges", object("exercise", "Active", "drinking", "Socially"),
        "interests",
            export.life().current().stream()
                .limit(5)
                .map(interest -> object("name", interest.english()))
                .toList(),
        "photos", List.of(object("url", "photo-1.jpg", "created_at", FIRST + "T18:00:00Z")),
        "location",
            object(
                "city", camille.city(),
                "latitude", home.latitude(),
                "longitude", home.longitude()));
  }

  private Map<String, Object> activity() {
    return object(
        "votes", moments(30).stream().map(this::vote).toList(),
        "matches", moments(2).stream().map(moment -> at(moment, "name", name())).toList());
  }

  private Map<String, Object> vote(Instant moment) {
    return object(
        "user",
        "u-" + dice.digits(6),
        "vote",
        dice.chance(0.2) ? "yes" : "no",
        "timestamp",
        moment.toString());
  }

  private Map<String, Object> conversation(int messages) {
    String other = name();
    return object(
        "match",
        other,
        "messages",
        moments(messages).stream().map(moment -> message(other, moment)).toList());
  }

  private Map<String, Object> message(String other, Instant moment) {
    boolean isOwn = dice.chance(0.5);
    String own = Person.CAMILLE.firstName();
    return object(
        "from",
        isOwn ? own : other,
        "to",
        isOwn ? other : own,
        "message",
        export.voice().say("message", moment),
        "timestamp",
        moment.toString());
  }

  private Map<String, Object> account() {
    Device phone = export.life().devices().get(1);
    return object(
        "purchases",
            List.of(
                object(
                    "product", "Premium, 1 semaine",
                    "price", "8.99",
                    "currency", "EUR",
                    "date", FIRST.plusDays(3).toString())),
        "devices", List.of(object("model", phone.name(), "os", phone.os())),
        "logins", moments(9).stream().map(moment -> at(moment, "ip", "203.0.113.9")).toList());
  }

  private static Map<String, Object> at(Instant moment, String name, String value) {
    return object(name, value, "timestamp", moment.toString());
  }

  private List<Instant> moments(int count) {
    return export.life().moments(FIRST, FIRST.plusDays(12), count, dice);
  }

  private String name() {
    return dice.oneOf(export.life().people()).firstName();
  }
}
