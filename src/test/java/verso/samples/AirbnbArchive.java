package verso.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Airbnb as HTML: where Camille looked for a bed, always near a station, and where she slept. */
final class AirbnbArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(Life.ZONE);
  private static final String FOLDER = "Airbnb_data_file_2026-09-01_GMT/HTML/";

  /** City, region, country, latitude, longitude, as typed. */
  private static final List<String> TOWNS =
      List.of(
          "Annecy|Auvergne-Rhône-Alpes|FR|45.899|6.129|Annecy, près de la gare",
          "Turin|Piedmont|IT|45.070|7.687|Torino Porta Susa",
          "Vienna|Vienna|AT|48.208|16.373|Vienna by night train",
          "Chamonix|Auvergne-Rhône-Alpes|FR|45.923|6.870|Chamonix trail camp",
          "Lisbon|Lisbon|PT|38.722|-9.139|Lisboa");

  private final Export export;
  private final Dice dice;

  private AirbnbArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
  }

  static List<Archive> of(Life life, Dice dice) {
    var airbnb = new AirbnbArchive(Export.of(life, dice, 0.6, "Airbnb_data_request_40028922.zip"));
    airbnb.addTravel();
    airbnb.addAccount();
    return List.of(airbnb.export.archive());
  }

  private void addTravel() {
    add(
        "Search History",
        "Time of Search|City|State|Country|Search Location Latitude|Search Location Longitude"
            + "|Raw Location|Check In Date|Number of Nights|Number of Guests",
        export.each(500, 30, this::search));
    add(
        "Search Telemetry",
        "Search Time|Raw Location|Device",
        export.each(60, 8, m -> TIME.format(m) + "|" + town()[5] + "|" + device(m)));
    add(
        "Reservations",
        "Confirmation Code|Status|Start Date|Nights|Number Of Guests|Hosting Url|Created At",
        export.each(900, 6, this::stay));
    add(
        "Wishlists",
        "Wishlist Id|Name|Pdp Id|Check In",
        List.of(wish("Cabanes sans voiture"), wish("Refuges de trail"), wish("Near a good café")));
    add(
        "Reviews",
        "Review|Kind",
        List.of(
            review("guest", "Calme, à deux pas de la gare, et un vrai moulin à café."),
            review("host", "Camille left the flat spotless and watered the basil.")));
  }

  private String[] town() {
    return dice.oneOf(TOWNS).split("\\|");
  }

  private String device(Instant moment) {
    return export.life().deviceAt(moment, dice).name();
  }

  private String search(Instant moment) {
    LocalDate night = LocalDate.ofInstant(moment, Life.ZONE).plusDays(dice.between(10, 60));
    return String.join(
        "|",
        TIME.format(moment),
        dice.oneOf(TOWNS),
        night.toString(),
        Integer.toString(dice.between(1, 4)),
        Integer.toString(dice.between(1, 2)));
  }

  private String stay(Instant moment) {
    LocalDate night = LocalDate.ofInstant(moment, Life.ZONE).plusDays(20);
    String status = dice.chance(0.8) ? "accepted" : "canceled";
    String room = "https://www.airbnb.com/rooms/" + dice.digits(8);
    return String.join(
        "|", "HM" + dice.digits(8), status, night.toString(), "2", "2", room, TIME.format(moment));
  }

  private String wish(String name) {
    return dice.digits(9) + "|" + name + "|" + dice.digits(8) + "|";
  }

  private String review(String role, String comment) {
    Instant moment = export.moment(600);
    return Json.PLAIN.write(
            Json.object(
                "reviewId",
                dice.digits(9),
                "rating",
                5,
                "comment",
                comment,
                "submittedAt",
                moment.toString(),
                "reviewerRole",
                role))
        + "|review";
  }

  private void addAccount() {
    Person camille = Person.CAMILLE;
    add(
        "Profile Information",
        "First Name|Email|Birthdate|Languages|About",
        List.of("Camille|" + camille.email() + "|" + camille.birth() + "|French|Voyage en train."));
    add("KYC", "Country of residence|Document checked", List.of("France|true"));
    add(
        "Payments",
        "Confirmation Code|Payment Type|Amount|Currency|Created At",
        export.each(900, 5, m -> "HM" + dice.digits(8) + "|Visa|184.00|EUR|" + TIME.format(m)));
    add(
        "Messages",
        "Created At|Sender|Message",
        export.each(300, 6, m -> TIME.format(m) + "|Camille|" + export.voice().say("message", m)));
    add(
        "Activity Log",
        "Time|Activity|IP Address|User Agent",
        export.each(
            90,
            10,
            m -> TIME.format(m) + "|login|203.0.113." + dice.between(1, 30) + "|" + agent(m)));
  }

  private String agent(Instant moment) {
    return export.life().deviceAt(moment, dice).userAgent();
  }

  private void add(String title, String header, List<String> rows) {
    var lines = new ArrayList<String>();
    lines.add(row(header, "th"));
    rows.forEach(row -> lines.add(row(row, "td")));
    export
        .archive()
        .add(
            FOLDER + title.toLowerCase(Locale.ROOT).replace(' ', '_') + ".html",
            "<!DOCTYPE html><html><head><title>"
                + title
                + "</title></head><body><h1>"
                + title
                + "</h1><table class=\"table\">\n"
                + String.join("\n", lines)
                + "\n</table></body></html>\n");
  }

  private static String row(String cells, String element) {
    var row = new StringBuilder("<tr>");
    for (String cell : cells.split("\\|", -1)) {
      row.append('<').append(element).append('>').append(Html.escape(cell));
      row.append("</").append(element).append('>');
    }
    return row.append("</tr>").toString();
  }
}
