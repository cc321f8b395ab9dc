package verso.samples;

import static verso.samples.Json.object;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** Booking.com, as it may hand things over: hotels near stations, and a Genius level. */
final class BookingArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(Life.ZONE);
  private static final String FOLDER = "Booking.com data/";
  private static final List<String> TOWNS =
      List.of("Turin|Italie", "Vienne|Autriche", "Annecy|France", "Lisbonne|Portugal");
  private static final List<String> HOTELS =
      List.of("Hôtel du Buffet", "Locanda Binario", "Pension Nachtzug", "Gîte des Crêts");

  private final Export export;
  private final Dice dice;
  private final CsvFiles files;

  private BookingArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    var booking = new BookingArchive(Export.of(life, dice, 0.8, "booking-com-40028922.zip"));
    booking.addProfile();
    booking.addTravel();
    return List.of(booking.export.archive());
  }

  private void add(String file, String header, List<List<String>> rows) {
    files.add(FOLDER + file, List.of(header.split(",")), rows);
  }

  private void addProfile() {
    Person camille = Person.CAMILLE;
    export.add(
        FOLDER + "genius.json",
        Json.PLAIN,
        object("genius_level", 2, "since", "2024-05-01", "bookings_counted", 9));
    export.add(
        FOLDER + "profile.json",
        Json.PLAIN,
        object(
            "first_name",
            camille.firstName(),
            "last_name",
            camille.lastName(),
            "email",
            camille.email(),
            "nationality",
            "française"));
    add(
        "marketing_subscriptions",
        "Name,Subscribed,Updated",
        List.of(
            List.of("Deals by e-mail", "true", "2023-01-02"),
            List.of("Railbleu partner offers", "true", "2024-04-11")));
    add(
        "logins",
        "Login time,IP address,User agent",
        export.each(
            200, 6, m -> List.of(TIME.format(m), "203.0.113." + dice.between(1, 30), agent(m))));
    export.add(
        FOLDER + "wishlists.json",
        Json.PLAIN,
        List.of(object("list_name", "Trains de nuit", "property_name", "Pension Nachtzug")));
    export.add(
        FOLDER + "reviews.json",
        Json.PLAIN,
        List.of(
            object(
                "title",
                "À deux minutes du quai",
                "positive",
                "Un vrai café au petit déjeuner.",
                "property_name",
                "Locanda Binario",
                "review_date",
                "2025-10-04")));
  }

  private String agent(Instant moment) {
    return export.life().deviceAt(moment, dice).userAgent();
  }

  private void addTravel() {
    add(
        "search_history",
        "Destination,Check-in,Check-out,Guests,Search date,Device",
        export.each(500, 30, this::search));
    add(
        "reservations",
        "Booking number,Property name,City,Country,Check-in,Check-out,Total price,Currency,Status",
        export.each(900, 8, this::stay));
    add("properties_viewed", "Property name,Url,Viewed at", export.each(60, 15, this::view));
    add(
        "messages",
        "Sent at,Sender,Message",
        export.each(
            400, 4, m -> List.of(TIME.format(m), dice.oneOf(HOTELS), "La clé est au bar.")));
  }

  private List<String> search(Instant moment) {
    LocalDate night = LocalDate.ofInstant(moment, Life.ZONE).plusDays(dice.between(5, 60));
    return List.of(
        dice.oneOf(TOWNS).replace("|", ", "),
        night.toString(),
        night.plusDays(2).toString(),
        Integer.toString(dice.between(1, 2)),
        TIME.format(moment),
        "phone");
  }

  private List<String> stay(Instant moment) {
    String[] town = dice.oneOf(TOWNS).split("\\|");
    LocalDate night = LocalDate.ofInstant(moment, Life.ZONE);
    return List.of(
        dice.digits(10),
        dice.oneOf(HOTELS),
        town[0],
        town[1],
        night.toString(),
        night.plusDays(2).toString(),
        dice.between(80, 240) + ".00",
        "EUR",
        dice.chance(0.2) ? "cancelled" : "ok");
  }

  private List<String> view(Instant moment) {
    String hotel = dice.oneOf(HOTELS);
    String url = "https://www.booking.com/hotel/" + GoogleRecords.slug(hotel) + ".html";
    return List.of(hotel, url, TIME.format(moment));
  }
}
