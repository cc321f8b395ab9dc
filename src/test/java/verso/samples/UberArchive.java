package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;

/** Uber: rides late at night and to the station, a few meals, and where the app was opened. */
final class UberArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'.000Z'", Locale.ROOT);
  private static final String ACCOUNT = "Account and Profile/";

  private static final List<List<String>> MENU =
      List.of(
          List.of("Bol de Nuit", "Bibimbap végétarien", "12.90"),
          List.of("Pizza Brumeuse", "Margherita", "11.50"),
          List.of("Pizza Brumeuse", "Tiramisu", "5.40"),
          List.of("Cafélune", "Café filtre Éthiopie", "4.20"));

  private static final List<List<String>> SENT =
      List.of(
          List.of("email", "Camille, -40 % sur vos 2 prochaines courses jusqu'à dimanche"),
          List.of("push", "Une petite faim ? Bol de Nuit livre gratuitement ce soir"),
          List.of("email", "Passez à Uber One : le premier mois est offert"),
          List.of("push", "Your ride to Gare de Lyon-Part-Dieu could cost less this morning"));

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final CsvFiles files;

  private UberArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    var uber = new UberArchive(Export.of(life, dice, 0.7, "Uber Data Request 0a1b2c3d.zip"));
    uber.addAccount();
    uber.addRides();
    uber.addMeals();
    uber.addPositions();
    return List.of(uber.export.archive());
  }

  private void add(String path, List<String> header, List<List<String>> rows) {
    files.add("Uber Data/" + path, header, rows);
  }

  private static List<String> columns(String header) {
    return List.of(header.split(","));
  }

  private void addAccount() {
    export
        .archive()
        .add(
            "Uber Data/Regional information/For_California_users.txt",
            """
            In the last 12 months, Uber has disclosed personal data to these kinds of third parties.

            Identifiers, device data and commercial information: advertising networks and \
            measurement companies, among them Panelier Data and Octalune Télécom.

            Geolocation data: mapping services, and marketing partners when you allow it.
            """);
    add(
        ACCOUNT + "user_profile-0",
        columns("first_name,last_name,email,mobile,rating,signup_date"),
        List.of(
            List.of(
                "Camille",
                "Exemple",
                "camille@example.org",
                "+33639980000",
                "4.88",
                "2019-03-08")));
    add(
        ACCOUNT + "payment_methods-0",
        columns("payment_method_type,issuing_bank,billing_country,created_at"),
        List.of(List.of("visa", "Banque Sarcelline", "FR", "2019-03-08T19:02:11.000Z")));
    add(
        ACCOUNT + "communications_sent",
        List.of("Date", "Medium", "Content"),
        export.each(300, 16, moment -> sent(moment, dice.oneOf(SENT))));
    add(
        ACCOUNT + "customer_support_contacts",
        List.of("Creator", "Message", "Date"),
        List.of(
            List.of("Camille", "J'ai oublié une lampe frontale", TIME.format(export.moment(90)))));
    add(
        ACCOUNT + "rider_eater_saved_locations",
        columns("Label,Street name,City,Country code,Latitude,Longitude"),
        List.of(saved("Home", life.place("home")), saved("Work", life.place("work"))));
    add(
        "Rider/rider_lifetime_ratings_received-0",
        List.of("five_star_rating"),
        List.of(List.of("5"), List.of("4")));
  }

  private static List<String> sent(Instant moment, List<String> message) {
    return List.of(TIME.format(moment), message.getFirst(), message.getLast());
  }

  private static List<String> saved(String label, Place place) {
    String street = place.address().substring(0, place.address().indexOf(','));
    return List.of(
        label, street, "Lyon", "FR", "" + place.latitude(), Double.toString(place.longitude()));
  }

  private void addRides() {
    add(
        "Rider/rider_lifetime_trips-0",
        columns(
            "city_name,product_type_name,timezone,currency_code,"
                + "request_timestamp_local,request_timestamp_utc,begintrip_timestamp_utc,"
                + "begintrip_lat,begintrip_lng,begintrip_string,dropoff_timestamp_utc,"
                + "destination_string,status,trip_distance_miles,original_fare_local,"
                + "payment_type,client_device"),
        export.each(700, 45, this::ride));
  }

  private List<String> ride(Instant moment) {
    Place from = dice.oneOf(life.places(), Place::visits);
    Place to = dice.chance(0.4) ? life.place("station") : life.place("home");
    int minutes = dice.between(8, 35);
    return List.of(
        "Lyon",
        dice.oneOf(List.of("UberX", "Green", "Comfort")),
        "Europe/Paris",
        "EUR",
        STAMP.withZone(Life.ZONE).format(moment),
        stamp(moment, 0),
        stamp(moment, 6),
        "" + from.latitude(),
        "" + from.longitude(),
        from.address(),
        stamp(moment, 6 + minutes),
        to.address(),
        dice.chance(0.1) ? "rider_canceled" : "completed",
        minutes / 4 + ".2",
        minutes - 1 + ".50",
        "visa",
        "android");
  }

  private static String stamp(Instant moment, int minutesLater) {
    return STAMP.withZone(ZoneOffset.UTC).format(moment.plus(minutesLater, ChronoUnit.MINUTES));
  }

  private void addMeals() {
    add(
        "Eats/user_orders-0",
        columns(
            "City_Name,Restaurant_Name,Request_Time_Local,Order_Status,Item_Name,"
                + "Item_quantity,Special_Instructions,Item_Price,Order_Price,Currency"),
        export.each(500, 25, moment -> meal(moment, dice.oneOf(MENU))));
  }

  private static List<String> meal(Instant moment, List<String> dish) {
    return List.of(
        "Lyon",
        dish.getFirst(),
        STAMP.withZone(Life.ZONE).format(moment),
        "completed",
        dish.get(1),
        "1",
        "Sans couverts, merci",
        dish.getLast(),
        dish.getLast(),
        "EUR");
  }

  private void addPositions() {
    add(
        "Rider/rider_app_analytics-0",
        columns(
            "Event Time (UTC),Analytics Event Type,Latitude,Longitude,City,IP Address,"
                + "Device Model,Device OS,Device Language"),
        export.each(30, 50, this::position));
  }

  private List<String> position(Instant moment) {
    Place place = dice.oneOf(life.places(), Place::visits);
    Device device = life.deviceAt(moment, dice);
    return List.of(
        TIME.format(moment),
        dice.oneOf(List.of("app_opened", "background_location", "search")),
        "" + place.latitude(),
        "" + place.longitude(),
        "Lyon",
        "203.0.113." + dice.between(1, 30),
        device.model(),
        device.os(),
        "fr_FR");
  }
}
