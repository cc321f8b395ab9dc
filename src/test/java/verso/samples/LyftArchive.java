package verso.samples;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Lyft, as it may hand things over: one week at a design conference in Portland. */
final class LyftArchive {
  private static final String FOLDER = "lyft_data_download/";

  /** Address, latitude, longitude. */
  private static final List<List<String>> PLACES =
      List.of(
          List.of("1 Placeholder Ave, Portland", "45.523", "-122.676"),
          List.of("Fictional Convention Center, Portland", "45.528", "-122.663"),
          List.of("Invented Trailhead, Forest Park, Portland", "45.561", "-122.755"),
          List.of("Sample Roasters, Portland", "45.519", "-122.651"));

  private final Dice dice;
  private final CsvFiles files;

  private LyftArchive(Export export) {
    this.dice = export.dice();
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0, "lyft_data_download.zip");
    var lyft = new LyftArchive(export);
    List<Instant> week =
        life.moments(Life.EXPORT_DAY.minusDays(500), Life.EXPORT_DAY.minusDays(493), 24, dice);
    lyft.addRides(week);
    lyft.addAccount(week);
    return List.of(export.archive());
  }

  private void add(String file, String header, List<List<String>> rows) {
    files.add(FOLDER + file, List.of(header.split(",")), rows);
  }

  private void addRides(List<Instant> week) {
    add(
        "rides",
        "ride_id,ride_type,status,requested_at,pickup_address,pickup_lat,pickup_lng,dropoff_time,"
            + "dropoff_address,dropoff_lat,dropoff_lng,distance_miles,total,currency",
        week.stream().map(this::ride).toList());
    add(
        "location_events",
        "timestamp,event,city,lat,lng,ip_address,device_model",
        week.stream().map(this::event).toList());
    add(
        "ratings",
        "rating,feedback,created_at",
        List.of(List.of("5", "Knew every roaster in town", week.getFirst().toString())));
  }

  private List<String> ride(Instant moment) {
    List<String> from = dice.oneOf(PLACES);
    List<String> to = dice.oneOf(PLACES);
    return List.of(
        "r-" + dice.digits(8),
        dice.oneOf(List.of("Lyft", "Lyft", "XL")),
        dice.chance(0.1) ? "canceled" : "completed",
        moment.toString(),
        from.getFirst(),
        from.get(1),
        from.get(2),
        moment.plus(18, ChronoUnit.MINUTES).toString(),
        to.getFirst(),
        to.get(1),
        to.get(2),
        "3." + dice.below(10),
        dice.between(9, 31) + ".40",
        "USD");
  }

  private List<String> event(Instant moment) {
    List<String> place = dice.oneOf(PLACES);
    return List.of(
        moment.toString(),
        dice.oneOf(List.of("app_open", "background")),
        "Portland",
        place.get(1),
        place.get(2),
        "198.51.100." + dice.between(1, 30),
        "FP5");
  }

  private void addAccount(List<Instant> week) {
    Person camille = Person.CAMILLE;
    add(
        "profile",
        "first_name,last_name,email,phone,joined",
        List.of(
            List.of(
                camille.firstName(),
                camille.lastName(),
                camille.email(),
                camille.phone(),
                "2025-04-18")));
    add(
        "saved_places",
        "label,address,city,lat,lng",
        List.of(List.of("Hotel", "1 Placeholder Ave", "Portland", "45.523", "-122.676")));
    add(
        "payment_methods",
        "type,brand,created_at",
        List.of(List.of("card", "Visa, Banque Sarcelline", "2025-04-18")));
    add(
        "promotions",
        "sent_at,channel,subject,content",
        List.of(
            List.of(week.getLast().toString(), "email", "Welcome to Portland", "Half off 3 rides"),
            List.of(week.getFirst().toString(), "push", "Coffee run?", "20% off before noon")));
    add(
        "support_tickets",
        "created_at,author,message",
        List.of(List.of(week.getFirst().toString(), "Camille", "I left a film camera in the car")));
  }
}
