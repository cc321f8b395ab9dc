package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What Telegram's desktop app exports: one file of JSON, with the times of the machine. */
final class TelegramArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT).withZone(Life.ZONE);

  private static final String OWN = "user1000001";

  private final Export export;
  private final Dice dice;
  private int messages;

  private TelegramArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.7, "DataExport_2026-09-01.zip");
    export.add(
        "DataExport_2026-09-01/result.json", Json.PLAIN, new TelegramArchive(export).everything());
    return List.of(export.archive());
  }

  private Map<String, Object> everything() {
    Person camille = Person.CAMILLE;
    List<Acquaintance> people = export.life().people().subList(0, 5);
    return object(
        "about",
        "Here is the data you requested.",
        "personal_information",
        object(
            "user_id", 1000001,
            "first_name", camille.firstName(),
            "last_name", camille.lastName(),
            "phone_number", camille.phone(),
            "username", "@" + camille.handle()),
        "profile_pictures",
        List.of(dated("photo", "profile_pictures/photo_1.jpg", export.moment(900))),
        "contacts",
        list(people.stream().map(this::contact).toList()),
        "frequent_contacts",
        list(people.stream().limit(3).map(this::frequent).toList()),
        "sessions",
        list(export.each(60, 2, this::session)),
        "web_sessions",
        list(export.each(90, 1, this::webSession)),
        "chats",
        list(chats(people)),
        "left_chats",
        list(List.of(chat("CrossFit Lyon 1", "public_supergroup", 2000009, List.of()))));
  }

  private static Map<String, Object> list(List<Map<String, Object>> entries) {
    return object("about", "What this list is about.", "list", entries);
  }

  private static Map<String, Object> dated(String name, Object value, Instant time) {
    return object(
        "date",
        TIME.format(time),
        "date_unixtime",
        Long.toString(time.getEpochSecond()),
        name,
        value);
  }

  private Map<String, Object> contact(Acquaintance person) {
    Map<String, Object> contact = dated("first_name", person.firstName(), export.moment(2000));
    contact.put("last_name", person.lastName());
    contact.put("phone_number", "+33 6 39 98 00 " + dice.between(10, 99));
    return contact;
  }

  private Map<String, Object> frequent(Acquaintance person) {
    return object(
        "id",
        id(person),
        "category",
        "people",
        "type",
        "user",
        "name",
        person.name(),
        "rating",
        dice.between(10, 90) / 10.0);
  }

  private static int id(Acquaintance person) {
    return 1000002 + person.name().length();
  }

  private Map<String, Object> session(Instant time) {
    Device device = export.life().deviceAt(time, dice);
    return object(
        "last_active_unixtime",
        Long.toString(time.getEpochSecond()),
        "last_ip",
        "203.0.113." + dice.between(1, 30),
        "last_country",
        "France",
        "last_region",
        "Lyon",
        "application_name",
        "Telegram " + device.os(),
        "device_model",
        device.model(),
        "platform",
        device.os(),
        "system_version",
        device.version());
  }

  private Map<String, Object> webSession(Instant time) {
    return object(
        "last_active_unixtime", Long.toString(time.getEpochSecond()),
        "last_ip", "203.0.113.4",
        "domain_name", "plateau.example",
        "bot_username", "@PlateauBot",
        "browser", "Firefox");
  }

  private List<Map<String, Object>> chats(List<Acquaintance> people) {
    var chats = new ArrayList<Map<String, Object>>();
    people.forEach(person -> chats.add(withPerson(person)));
    List<Interest> current = export.life().current();
    for (int i = 0; i < current.size(); i++) {
      chats.add(channel(current.get(i), 3000001 + i));
    }
    chats.add(chat("PlateauBot", "bot_chat", 1000099, List.of()));
    chats.add(saved());
    return chats;
  }

  private Map<String, Object> withPerson(Acquaintance person) {
    List<Map<String, Object>> said =
        oldestFirst(12)
            .map(time ->
                dice.chance(0.5)
                    ? message(person.name(), "user" + id(person), time)
                    : message(Person.CAMILLE.name(), OWN, time))
            .toList();
    return chat(person.name(), "personal_chat", id(person), said);
  }

  private Map<String, Object> channel(Interest interest, int id) {
    String name = export.voice().say("channel", interest.id());
    List<Map<String, Object>> posts =
        oldestFirst(3).map(time -> message(name, "channel" + id, time)).toList();
    return chat(name, "public_channel", id, posts);
  }

  private Map<String, Object> saved() {
    List<Map<String, Object>> notes =
        oldestFirst(6).map(time -> message(Person.CAMILLE.name(), OWN, time)).toList();
    return object("type", "saved_messages", "id", 1000001, "messages", notes);
  }

  private Stream<Instant> oldestFirst(int count) {
    return export.life().recentMoments(200, count, dice).stream().sorted(Comparator.naturalOrder());
  }

  private static Map<String, Object> chat(
      String name, String type, int id, List<Map<String, Object>> messages) {
    return object("name", name, "type", type, "id", id, "messages", messages);
  }

  private Map<String, Object> message(String from, String id, Instant time) {
    Map<String, Object> message = dated("from", from, time);
    message.put("id", ++messages);
    message.put("type", "message");
    message.put("from_id", id);
    message.put("text", export.voice().say("message", time));
    if (dice.chance(0.05)) {
      Place place = dice.oneOf(export.life().places());
      message.put("text", "");
      message.put(
          "location_information",
          object("latitude", place.latitude(), "longitude", place.longitude()));
    }
    return message;
  }
}
