package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The workspace of Camille's employer: a folder for each channel, a file for each day. */
final class SlackArchive {
  private static final List<String> CHANNELS = List.of("general", "design", "pause-cafe");
  private static final String TEAM = "T0ATELIER";

  private final Export export;
  private final Dice dice;

  private SlackArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
  }

  static List<Archive> of(Life life, Dice dice) {
    String name = "Atelier Polygone Slack export Mar 1 2026 - Sep 1 2026.zip";
    Export export = Export.of(life, dice, 0.6, name);
    var slack = new SlackArchive(export);
    slack.addWorkspace();
    CHANNELS.forEach(slack::addChannel);
    return List.of(export.archive());
  }

  private static String id(int member) {
    return "U0CAMILL%02d".formatted(member);
  }

  private List<String> names() {
    var names = new ArrayList<String>();
    names.add(Person.CAMILLE.name());
    export.life().people().stream().limit(4).forEach(person -> names.add(person.name()));
    return names;
  }

  private void addWorkspace() {
    List<String> names = names();
    add("users", IntStream.range(0, names.size()).mapToObj(i -> user(i, names.get(i))).toList());
    add("channels", CHANNELS.stream().map(this::channel).toList());
    add("dms", List.of(object("id", "D0000001", "created", created(), "members", ids(2))));
    add(
        "integration_logs",
        List.of(
            log("added", "Figmalune", "files:read,chat:write"),
            log("added", "Agenda Polygone", "calendar:read"),
            log("removed", "Sondages & Co", "chat:write")));
  }

  private void add(String file, List<Map<String, Object>> records) {
    export.add(file + ".json", Json.PLAIN, records);
  }

  private static Map<String, Object> user(int number, String name) {
    boolean isCamille = number == 0;
    return object(
        "id",
        id(number),
        "team_id",
        TEAM,
        "name",
        name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.'),
        "real_name",
        name,
        "tz",
        "Europe/Paris",
        "profile",
        object(
            "real_name", name,
            "title", isCamille ? Person.CAMILLE.job() : "",
            "email", isCamille ? Person.CAMILLE.email() : ""),
        "is_bot",
        false);
  }

  private Map<String, Object> channel(String name) {
    return object(
        "id",
        "C0" + dice.digits(6),
        "name",
        name,
        "created",
        created(),
        "members",
        ids(5),
        "topic",
        object("value", name.equals("design") ? "Maquettes et revues" : ""),
        "purpose",
        object("value", ""));
  }

  private long created() {
    return export.moment(2000).getEpochSecond();
  }

  private static List<String> ids(int count) {
    return IntStream.range(0, count).mapToObj(SlackArchive::id).toList();
  }

  private Map<String, Object> log(String change, String app, String scope) {
    return object(
        "user_id",
        id(1),
        "user_name",
        "bo.sample",
        "date",
        Long.toString(created()),
        "change_type",
        change,
        "app_type",
        app,
        "scope",
        scope);
  }

  private void addChannel(String channel) {
    Map<LocalDate, List<Map<String, Object>>> days = new TreeMap<>();
    export.life().recentMoments(20, 30, dice).stream()
        .sorted(Comparator.naturalOrder())
        .forEach(moment ->
            days.computeIfAbsent(LocalDate.ofInstant(moment, Life.ZONE), day -> new ArrayList<>())
                .add(message(channel, moment)));
    days.forEach((day, messages) -> add(channel + "/" + day, messages));
  }

  private Map<String, Object> message(String channel, Instant moment) {
    int author = dice.below(5);
    String name = names().get(author);
    boolean isDesign = channel.equals("design");
    Voice voice = export.voice();
    return object(
        "client_msg_id",
        dice.characters("0123456789abcdef", 12),
        "type",
        "message",
        "text",
        isDesign ? voice.say("comment", "design") : voice.say("message", moment),
        "user",
        id(author),
        "ts",
        moment.getEpochSecond() + "." + dice.digits(6),
        "team",
        TEAM,
        "user_profile",
        object("real_name", name, "display_name", name));
  }
}
