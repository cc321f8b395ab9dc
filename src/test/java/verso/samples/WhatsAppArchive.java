package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * What WhatsApp hands over: a chat as a French iPhone exports it, and the report on the account.
 */
final class WhatsAppArchive {
  /** The phone's own time: there is no zone in a chat. */
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("'['dd/MM/yyyy HH:mm:ss']'", Locale.ROOT).withZone(Life.ZONE);

  private static final String MARK = "\u200e";
  private static final String REPORT = "whatsapp_account_information/";
  private static final String SETTINGS = "whatsapp_settings/";

  private final Export export;
  private final Acquaintance friend;

  private WhatsAppArchive(Export export) {
    this.export = export;
    this.friend = export.life().people().getFirst();
  }

  static List<Archive> of(Life life, Dice dice) {
    Export chat = Export.of(life, dice, 0.9, "WhatsApp Chat - Bo Sample.zip");
    chat.archive().add("_chat.txt", new WhatsAppArchive(chat).chat());
    Export report = Export.of(life, dice, 0.9, "whatsapp-account-information.zip");
    new WhatsAppArchive(report).addReport();
    return List.of(chat.archive(), report.archive());
  }

  private record Line(Instant time, String author, String text) {
    String written() {
      return "%s %s: %s\r\n".formatted(TIME.format(time), author, text);
    }
  }

  private String chat() {
    Instant start = Instant.parse("2026-03-02T11:00:00Z");
    var lines = new ArrayList<Line>();
    lines.add(new Line(start, friend.name(), MARK + "Les messages sont chiffrés de bout en bout."));
    List<Instant> starts = export.life().recentMoments(182, 700, export.dice());
    new Sittings(1, 9, 20, 240).from(starts, export.dice()).forEach(m -> lines.add(said(m)));
    lines.sort(Comparator.comparing(Line::time));
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line.written()));
    return text.toString();
  }

  private Line said(Instant moment) {
    Dice dice = export.dice();
    String author = dice.oneOf(List.of(Person.CAMILLE.name(), friend.name()));
    return new Line(moment, author, words(moment, dice.below(40)));
  }

  private String words(Instant moment, int kind) {
    Voice voice = export.voice();
    Place place = export.dice().oneOf(export.life().places());
    return switch (kind) {
      case 0 -> MARK + "image absente";
      case 1 -> MARK + "Appel vocal manqué";
      case 2 -> MARK + "Ce message a été supprimé.";
      case 3 -> voice.say("message", moment) + " " + MARK + "<Ce message a été modifié>";
      case 4 ->
          "%sPosition : https://maps.google.com/?q=%s,%s"
              .formatted(MARK, place.latitude(), place.longitude());
      case 5 -> voice.say("thing", moment) + " https://www.tramontelle.example/nouveautes";
      case 6, 7, 8 -> voice.say("feeling", moment);
      default -> isWeary(moment) ? voice.say("weary", moment) : voice.say("message", moment);
    };
  }

  /** In May the works at home wear Camille out, and every other message says so. */
  private boolean isWeary(Instant moment) {
    YearMonth month = YearMonth.from(moment.atZone(Life.ZONE));
    return month.equals(YearMonth.of(2026, 5)) && export.dice().chance(0.4);
  }

  private void addReport() {
    Person camille = Person.CAMILLE;
    Device phone = export.life().devices().get(1);
    export.add(
        REPORT + "user_information.json",
        Json.PLAIN,
        object(
            "name", camille.name(),
            "phone_number", camille.phone(),
            "about", "Au jardin",
            "registration_time", "2014-09-20T16:31:00Z",
            "connection",
                object(
                    "last_ip",
                    "203.0.113.12",
                    "device_model",
                    phone.model(),
                    "os_version",
                    phone.os() + " " + phone.version())));
    export.add(
        REPORT + "terms_of_service.json",
        Json.PLAIN,
        object("terms_accepted_on", "2021-05-16", "share_account_data_with_facebook", false));
    export.add("whatsapp_connections/groups.json", Json.PLAIN, object("wa_groups", groups()));
    export.add(
        "whatsapp_connections/contacts.json",
        Json.PLAIN,
        object("wa_contacts", export.life().people().stream().map(this::number).toList()));
    export.add(
        SETTINGS + "privacy.json",
        Json.PLAIN,
        object(
            "last_seen",
            "my contacts",
            "read_receipts",
            true,
            "blocked_contacts",
            List.of("+33 6 39 98 99 99")));
  }

  private List<Object> groups() {
    return List.of("Jardins des Tanneurs", "Trail du dimanche", "Jeux de société").stream()
        .<Object>map(name ->
            object("subject", name, "creation_timestamp", export.moment(900).getEpochSecond()))
        .toList();
  }

  private String number(Acquaintance person) {
    return "+33 6 39 98 %02d %02d".formatted(person.name().length(), export.dice().below(100));
  }
}
