package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Discord's package: an ad profile of board games, guesses that grow younger, servers, messages.
 */
final class DiscordArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String USER = "310000000000000001";
  private static final String CHANNEL = "310000000000000010";
  private static final String DIRECT = "310000000000000011";
  private static final String SERVER = "310000000000000020";

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final Voice voice;

  private DiscordArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.voice = export.voice();
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.5, "package.zip");
    var discord = new DiscordArchive(export);
    discord.addAds();
    discord.addEvents();
    discord.addTalk();
    discord.add("Account/user.json", discord.user());
    return List.of(export.archive());
  }

  private void add(String path, Object content) {
    export.add(path, Json.PLAIN, content);
  }

  private void addAds() {
    Map<String, Object> traits =
        object(
            "day_pt", "2026-08-31 00:00:00",
            "user_id", USER,
            "age_group", "25-34",
            "is_underage", false,
            "reg_country_code", "FR",
            "primary_platform_l30", "android",
            "maid_state", "gaid_available",
            "game_names_clean_l90", List.of("Plateau en ligne", "Sentiers"),
            "genre_names_l90", List.of("Board Games", "Puzzle", "Strategy"),
            "theme_names_l90", List.of("Nature"),
            "mobile_genre_names", List.of("Mobile Gamer > Word"),
            "movie_and_tv_genre_names", List.of("Movie and TV > Documentary"),
            "music_and_audio_genre_names", List.of("Music and Audio > Jazz"),
            "custom_audiences", List.of("Ludivert customers 2026", "Octalune prospects"),
            "quest_history_enrolled", List.of("320000000000000001"));
    add("Ads/traits.json", traits);
    add(
        "Ads/quests_user_status.json",
        List.of(
            object(
                "quest_id",
                "320000000000000001",
                "user_id",
                USER,
                "enrolled_at",
                "2026-08-02T18:00:00+00:00",
                "progress",
                object("play", 900))));
  }

  private void addEvents() {
    lines(
        "Activity/analytics/events-2026-00000-of-00001.json",
        Stream.of(
            prediction("predicted_age", "35-over", "2025-08-01"),
            prediction("predicted_age", "25-34", "2026-08-01"),
            prediction("predicted_gender", "male", "2026-08-01")));
    lines(
        "Activity/reporting/events-2026-00000-of-00001.json",
        export.each(60, 40, this::event).stream());
  }

  private void lines(String path, Stream<Map<String, Object>> records) {
    export
        .archive()
        .add(path, records.map(Json.PLAIN::write).collect(Collectors.joining("\n", "", "\n")));
  }

  private static Map<String, Object> prediction(String what, String value, String day) {
    return object(
        "user_id", USER, what, value, "probability", 0.55, "day_pt", day + " 00:00:00 UTC");
  }

  private Map<String, Object> event(Instant moment) {
    Device device = life.deviceAt(moment, dice);
    Map<String, Object> event = new LinkedHashMap<>();
    event.put("event_type", dice.oneOf(List.of("app_opened", "session_start", "launch_game")));
    event.put("event_id", "e" + dice.digits(12));
    event.put("event_source", "client");
    event.put("domain", "Reporting");
    event.put("ip", "203.0.113." + dice.between(1, 30));
    event.put("city", "Lyon");
    event.put("country_code", "FR");
    event.put("os", device.os());
    event.put("timestamp", "\"" + moment + "\"");
    if (event.get("event_type").equals("launch_game")) {
      event.put("game", dice.oneOf(List.of("Plateau en ligne", "Sentiers")));
    }
    return event;
  }

  private void addTalk() {
    Acquaintance friend = life.people().get(3);
    add(
        "Messages/index.json",
        object(
            CHANNEL,
            "general in Jeux de société Lyon",
            DIRECT,
            "Direct Message with " + friend.handle() + "#0"));
    add(
        "Messages/c" + CHANNEL + "/channel.json",
        object(
            "id",
            CHANNEL,
            "type",
            "GUILD_TEXT",
            "name",
            "general",
            "guild",
            object("id", SERVER, "name", "Jeux de société Lyon")));
    add("Messages/c" + CHANNEL + "/messages.json", export.each(120, 20, this::message));
    add(
        "Messages/c" + DIRECT + "/channel.json",
        object("id", DIRECT, "type", "DM", "recipients", List.of(USER, "310000000000000002")));
    add("Messages/c" + DIRECT + "/messages.json", export.each(90, 15, this::message));
    add(
        "Servers/index.json",
        object(
            SERVER,
            "Jeux de société Lyon",
            "310000000000000021",
            "Film Photography Club",
            "310000000000000022",
            "UX Francophone"));
  }

  private Map<String, Object> message(Instant moment) {
    return object(
        "ID", Long.parseLong("13" + dice.digits(17)),
        "Timestamp", TIME.format(moment),
        "Contents", voice.say("message", moment),
        "Attachments", "");
  }

  private Map<String, Object> user() {
    Person camille = Person.CAMILLE;
    return object(
        "id", USER,
        "username", camille.handle(),
        "discriminator", 0,
        "global_name", camille.firstName(),
        "email", camille.email(),
        "flags", List.of("EMAIL_VERIFIED"),
        "settings", object("settings", object("locale", "fr", "theme", "dark")),
        "connections", List.of(object("type", "spotify", "id", "camille", "name", "camille")),
        "user_sessions", export.each(60, 4, this::session),
        "relationships", life.people().stream().limit(4).map(this::friend).toList(),
        "payments", List.of(payment()));
  }

  private Map<String, Object> session(Instant moment) {
    return object(
        "client_info",
        object("os", life.deviceAt(moment, dice).os(), "ip", "203.0.113." + dice.between(1, 30)),
        "approx_last_used_time",
        moment.toString());
  }

  private Map<String, Object> friend(Acquaintance person) {
    return object(
        "id",
        "31" + dice.digits(16),
        "type",
        1,
        "user",
        object("username", person.handle(), "global_name", person.firstName()));
  }

  private Map<String, Object> payment() {
    return object(
        "id", "330000000000000001",
        "created_at", export.moment(200).toString(),
        "amount", 499,
        "currency", "eur",
        "description", "Nitro Basic Monthly");
  }
}
