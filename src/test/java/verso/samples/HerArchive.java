package verso.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A Her export: CSV, of a week in May 2026. */
final class HerArchive {
  private static final LocalDate FIRST = LocalDate.of(2026, 5, 2);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Export export;
  private final CsvFiles files;

  private HerArchive(Export export) {
    this.export = export;
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.7, "her-data.zip");
    var her = new HerArchive(export);
    her.addProfile();
    her.addPeople();
    her.addMessages();
    return List.of(export.archive());
  }

  private void addProfile() {
    Person camille = Person.CAMILLE;
    Place home = export.life().place("home");
    String position = home.latitude() + ", " + home.longitude();
    files.add(
        "her/profiles",
        List.of(
            "Name",
            "Full name",
            "Birthday",
            "Last online UTC",
            "Registration_date UTC",
            "Email",
            "Push notifications enabled",
            "Last used filters",
            "Height in cm",
            "Location",
            "Custom Location",
            "Status"),
        List.of(
            List.of(
                camille.firstName(),
                camille.name(),
                camille.birth().toString().replace('-', '/'),
                FIRST.plusDays(7) + " 21:14:00",
                FIRST + " 18:20:00",
                camille.email(),
                "False",
                "Min age: 30, Max Age: 45, Max Distance: 20",
                "",
                position,
                camille.city(),
                "paused")));
  }

  private void addPeople() {
    files.add(
        "her/liked",
        List.of("Name", "Matched", "Liked at"),
        each(8, m -> List.of(name(), export.dice().chance(0.4) ? "True" : "False", time(m))));
    files.add(
        "her/skipped", List.of("Name", "Skipped at"), each(20, m -> List.of(name(), time(m))));
    files.add("her/blocked", List.of("Name", "Blocked at"), each(1, m -> List.of(name(), time(m))));
    files.add(
        "her/reported",
        List.of("Reported type", "Reason", "Reported at"),
        each(1, m -> List.of("Profile", "Spam", time(m))));
    files.add(
        "her/notifications",
        List.of("Sender", "Notification type", "Notifcation sent at"),
        each(6, m -> List.of(name(), export.dice().chance(0.8) ? "liked_you" : "friend", time(m))));
  }

  private void addMessages() {
    String other = export.life().people().getLast().firstName();
    files.add(
        "her/messages",
        List.of("Conversation", "Message", "Message type", "Sender", "Message Sent At"),
        each(14, m -> message(other, m)));
  }

  private List<String> message(String other, Instant moment) {
    String sender = export.dice().chance(0.5) ? other : Person.CAMILLE.firstName();
    return List.of(other, export.voice().say("message", moment), "text", sender, time(moment));
  }

  private List<List<String>> each(
      int count, java.util.function.Function<Instant, List<String>> row) {
    Stream<Instant> moments =
        export.life().moments(FIRST, FIRST.plusDays(8), count, export.dice()).stream();
    return moments.map(row).toList();
  }

  private String name() {
    return export.dice().oneOf(export.life().people()).firstName();
  }

  private static String time(Instant moment) {
    return TIME.format(moment);
  }
}
