package verso.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What Camille does, when and where: the one truth that all platforms see a part of.
 *
 * <p>Times keep to a daily rhythm, interests come and go over the years, and ads follow interests.
 * What is planted on purpose is listed in {@code samples/README.md}.
 */
record Life(
    List<Interest> interests,
    List<Brand> brands,
    List<Place> places,
    List<Device> devices,
    List<Acquaintance> people,
    List<Map<String, String>> rhythm) {

  /** The day all archives are asked for. */
  static final LocalDate EXPORT_DAY = LocalDate.of(2026, 9, 1);

  static final LocalTime EXPORT_TIME = LocalTime.of(7, 30);
  static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /** What Camille bought at Tramontelle, and from when on its ads follow. */
  static final Instant PURCHASE = Instant.parse("2026-07-11T18:42:00Z");

  /** The Monday of the week in which a release keeps Camille up at night. */
  static final LocalDate NIGHTS_FROM = LocalDate.of(2026, 6, 15);

  /** The day after those nights. */
  static final LocalDate NIGHTS_TO = LocalDate.of(2026, 6, 21);

  static Life ofCamille() {
    return new Life(
        Interest.all(),
        Brand.all(),
        Place.all(),
        Device.all(),
        Acquaintance.all(),
        Table.rows("rhythm.tsv"));
  }

  /** When the archives were made. */
  static Instant exported() {
    return LocalDateTime.of(EXPORT_DAY, EXPORT_TIME).toInstant(ZoneOffset.UTC);
  }

  /** So many moments of the days from the one to before the other, newest first. */
  List<Instant> moments(LocalDate from, LocalDate to, int count, Dice dice) {
    return Stream.generate(() -> moment(from, to, dice))
        .limit(count)
        .sorted(Comparator.reverseOrder())
        .toList();
  }

  /** Moments of the last so many days before the export. */
  List<Instant> recentMoments(int days, int count, Dice dice) {
    return moments(EXPORT_DAY.minusDays(days), EXPORT_DAY, count, dice);
  }

  private Instant moment(LocalDate from, LocalDate to, Dice dice) {
    LocalDate day = from.plusDays(dice.below((int) ChronoUnit.DAYS.between(from, to)));
    String column = rhythmOf(day);
    int hour =
        Integer.parseInt(dice.oneOf(rhythm, row -> Integer.parseInt(row.get(column))).get("hour"));
    return day.atTime(hour, dice.below(60), dice.below(60))
        .atZone(ZONE)
        .toInstant()
        .plusMillis(dice.below(1000));
  }

  private static String rhythmOf(LocalDate day) {
    if (!day.isBefore(NIGHTS_FROM) && day.isBefore(NIGHTS_TO)) {
      return "nights";
    }
    return day.getDayOfWeek().getValue() > 5 ? "weekend" : "workday";
  }

  /** What Camille is about at that moment. */
  Interest interestAt(Instant moment, Dice dice) {
    LocalDate day = LocalDate.ofInstant(moment, ZONE);
    return dice.oneOf(interests, interest -> interest.strengthOn(day));
  }

  /** Who advertises at that moment: Tramontelle far more once it has seen Camille. */
  Brand advertiserAt(Instant moment, Dice dice) {
    int chase = moment.isAfter(PURCHASE) ? 3 : 0;
    return dice.oneOf(
        brands.stream().filter(brand -> !brand.reachesBy('e')).toList(),
        brand -> brand.id().equals("tramontelle") ? chase * brand.shares() + 1 : brand.shares());
  }

  Brand brand(String id) {
    return brands.stream().filter(brand -> brand.id().equals(id)).findFirst().orElseThrow();
  }

  Place place(String id) {
    return places.stream().filter(place -> place.id().equals(id)).findFirst().orElseThrow();
  }

  /** The interests a platform lists, told by its first letter. */
  List<Interest> labelledBy(char platform) {
    return interests.stream().filter(interest -> interest.isLabelledBy(platform)).toList();
  }

  /** The interests that Camille has at the time of the export. */
  List<Interest> current() {
    return interests.stream().filter(interest -> interest.strengthOn(EXPORT_DAY) > 0).toList();
  }

  /** What Camille has in hand at that moment. */
  Device deviceAt(Instant moment, Dice dice) {
    LocalDate day = LocalDate.ofInstant(moment, ZONE);
    List<Device> owned = devices.stream().filter(device -> !device.from().isAfter(day)).toList();
    return owned.isEmpty() ? devices.getFirst() : dice.oneOf(owned);
  }

  /** Searches that look sensitive and are not, in a language. */
  static List<String> decoys(String language) {
    return Table.rows("decoys.tsv").stream()
        .filter(row -> row.get("language").equals(language))
        .map(row -> row.get("text"))
        .toList();
  }

  /** Searches for what the person thinks of buying, by moment. */
  static Map<Instant, String> plans() {
    Map<Instant, String> plans = new TreeMap<>();
    for (Map<String, String> row : Table.rows("plans.tsv")) {
      LocalDate day = LocalDate.of(2026, 8, Integer.parseInt(row.get("day")));
      plans.put(day.atTime(20, 15).atZone(ZONE).toInstant(), row.get("text"));
    }
    return plans;
  }
}
