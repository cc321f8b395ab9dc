package verso.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Google Takeout in French, in two parts, some products as JSON and some as HTML. What was watched
 * on YouTube is in it twice, as JSON history and as HTML activity, as in real ones.
 */
final class TakeoutArchive {
  private static final String EXPORT = "takeout-20260901T073000Z-00";
  private static final String ACTIVITY = "Takeout/Mon activité/";
  private static final String YOUTUBE = "Takeout/YouTube et YouTube Music/";
  private static final String POSITIONS = "Takeout/Historique des positions/";

  private final Life life;
  private final Dice dice;
  private final GoogleRecords records;
  private final Archive first = new Archive(EXPORT + "1.zip");
  private final Archive second = new Archive(EXPORT + "2.zip");

  private TakeoutArchive(Life life, Dice dice) {
    this.life = life;
    this.dice = dice;
    this.records = new GoogleRecords(life, dice);
  }

  static List<Archive> of(Life life, Dice dice) {
    var takeout = new TakeoutArchive(life, dice);
    takeout.addManifest();
    takeout.addActivity();
    takeout.addAds();
    takeout.addProfile();
    takeout.addYouTube();
    takeout.addChrome();
    takeout.addLocation();
    takeout.addUnknown();
    return List.of(takeout.first, takeout.second);
  }

  private void addManifest() {
    first.add(
        "Takeout/archive_browser.html",
        Html.manifest(
            Person.CAMILLE.email(),
            List.of(
                List.of("MY_ACTIVITY", "Mon activité"),
                List.of("YOUTUBE", "YouTube et YouTube Music"),
                List.of("CHROME", "Chrome"),
                List.of("LOCATION_HISTORY", "Historique des positions"),
                List.of("PROFILE", "Profil"),
                List.of("SAVED", "Enregistrés"),
                List.of("PLAY", "Google Play\u00A0Store"))));
  }

  private void addActivity() {
    LocalDate start = LocalDate.of(2021, 1, 1);
    var searches = new ArrayList<>(activities(start, 380, records::search));
    for (Instant night : life.moments(Life.NIGHTS_FROM, Life.NIGHTS_TO, 30, dice)) {
      searches.add(records.search(night));
    }
    for (String decoy : Stream.of("fr", "en").flatMap(l -> Life.decoys(l).stream()).toList()) {
      searches.add(records.search(decoy, life.recentMoments(300, 1, dice).getFirst()));
    }
    Life.plans().forEach((moment, query) -> searches.add(records.search(query, moment)));
    addJson("Recherche", searches);
    addJson("Recherche d_images", activities(start, 40, records::images));
    addJson("Maps", activities(start, 70, records::maps));
    addJson("Chrome", activities(LocalDate.of(2025, 9, 1), 120, records::visit));
    addJson("Android", activities(LocalDate.of(2026, 7, 1), 60, records::app));
    addJson("Discover", activities(LocalDate.of(2026, 6, 1), 20, this::discover));
  }

  /** Cards of the news feed; what they were about is as near to an interest as Google exports. */
  private Activity discover(Instant moment) {
    List<String> topics =
        Stream.generate(() -> dice.oneOf(life.current()).french()).limit(3).distinct().toList();
    return Activity.of("Discover", "", topics.size() + " cartes dans votre flux", "", moment)
        .under(topics.stream().map(topic -> Json.object("name", topic + " - consultée")).toList());
  }

  private void addAds() {
    var ads = new ArrayList<>(activities(LocalDate.of(2025, 1, 1), 50, records::ad));
    for (Instant moment : life.recentMoments(400, 12, dice)) {
      Activity search = records.search(moment);
      ads.add(
          Activity.of("Solutions publicitaires", search.verb(), search.object(), "", moment)
              .with("www." + dice.oneOf(life.brands()).domain()));
    }
    ads.sort(Comparator.comparing(Activity::time).reversed());
    first.add(ACTIVITY + "Solutions publicitaires/MonActivité.html", Html.activity(ads));
  }

  private List<Activity> activities(LocalDate from, int count, Function<Instant, Activity> kind) {
    return life.moments(from, Life.EXPORT_DAY, count, dice).stream().map(kind).toList();
  }

  private void addJson(String product, List<Activity> activities) {
    first.add(ACTIVITY + product + "/MonActivité.json", newestFirst(activities));
  }

  private static String newestFirst(List<Activity> activities) {
    return Json.GOOGLE.write(
        activities.stream()
            .sorted(Comparator.comparing(Activity::time).reversed())
            .map(Activity::json)
            .toList());
  }

  private void addProfile() {
    Person camille = Person.CAMILLE;
    first.add(
        "Takeout/Profil/Profil.json",
        Json.GOOGLE.write(
            Json.object(
                "name",
                Json.object(
                    "givenName", camille.firstName(),
                    "familyName", camille.lastName(),
                    "formattedName", camille.name()),
                "displayName",
                camille.name(),
                "emails",
                List.of(Json.object("value", camille.email())),
                "birthday",
                camille.birth().toString(),
                "gender",
                Json.object("type", camille.gender()))));
    first.add("Takeout/Google Play\u00A0Store/Installs.json", installs());
    first.add(
        "Takeout/Enregistrés/Envie d_y aller.csv",
        "Titre,Note,URL,Commentaire\n,,,\n"
            + "Gare de nuit de Vienne,en train !,https://www.google.com/maps/place/Wien,\n"
            + "Jardin botanique de Turin,,https://www.google.com/maps/place/Torino,\n");
  }

  private String installs() {
    return Json.GOOGLE.write(
        Table.rows("apps.tsv").stream()
            .map(app -> {
              Instant installed = life.recentMoments(600, 1, dice).getFirst();
              return Json.object("install", install(app.get("name"), installed));
            })
            .toList());
  }

  private Map<String, Object> install(String app, Instant installed) {
    Device phone = life.deviceAt(Life.exported(), dice);
    return Json.object(
        "doc",
        Json.object("documentType", "Android Apps", "title", app),
        "firstInstallationTime",
        installed.toString(),
        "lastUpdateTime",
        installed.plusSeconds(86_400L * dice.between(1, 20)).toString(),
        "deviceAttribute",
        Json.object("model", phone.model(), "manufacturer", phone.maker()));
  }

  private void addYouTube() {
    var watched = new ArrayList<>(activities(LocalDate.of(2021, 1, 1), 420, records::watch));
    watched.addAll(evenings());
    watched.addAll(binge());
    watched.addAll(activities(LocalDate.of(2026, 3, 1), 45, records::videoAd));
    second.add(YOUTUBE + "historique/watch-history.json", newestFirst(watched));
    LocalDate twins = LocalDate.of(2026, 1, 1);
    List<Activity> recent =
        watched.stream()
            .filter(activity -> LocalDate.ofInstant(activity.time(), Life.ZONE).isAfter(twins))
            .sorted(Comparator.comparing(Activity::time).reversed())
            .toList();
    first.add(ACTIVITY + "YouTube/MonActivité.html", Html.activity(recent));
    List<Activity> searches = activities(LocalDate.of(2022, 1, 1), 80, records::videoSearch);
    second.add(YOUTUBE + "historique/search-history.json", newestFirst(searches));
    second.add(YOUTUBE + "abonnements/abonnements.csv", subscriptions());
  }

  /** One video after another, and a night on which it was all bad news. */
  private List<Activity> evenings() {
    List<Instant> starts = life.recentMoments(400, 150, dice);
    var watched =
        new ArrayList<>(
            new Sittings(2, 9, 150, 720).from(starts, dice).stream().map(records::watch).toList());
    Instant night = Sittings.at(LocalDate.of(2026, 3, 24), 22, 40);
    new Sittings(14, 14, 140, 420)
        .from(List.of(night), dice)
        .forEach(moment -> watched.add(records.news(moment)));
    return watched;
  }

  /** A Sunday of nothing but home improvement. */
  private List<Activity> binge() {
    LocalDate sunday = LocalDate.of(2026, 5, 17);
    Interest renovation =
        life.interests().stream()
            .filter(i -> i.id().equals("renovation"))
            .findFirst()
            .orElseThrow();
    return life.moments(sunday, sunday.plusDays(1), 36, dice).stream()
        .map(moment -> records.watch(renovation, moment))
        .toList();
  }

  private String subscriptions() {
    var channels = new LinkedHashSet<String>();
    for (Interest interest : life.current()) {
      channels.add(Phrases.of("fr").say("channel", interest.id(), dice));
      channels.add(Phrases.of("en").say("channel", interest.id(), dice));
    }
    var csv = new StringBuilder("ID des chaînes,URL des chaînes,Titres des chaînes\n");
    for (String channel : channels) {
      String url = GoogleRecords.channelUrl(channel);
      csv.append(url.substring(url.lastIndexOf('/') + 1)).append(',').append(url).append(',');
      csv.append(channel).append('\n');
    }
    return csv.toString();
  }

  private void addChrome() {
    List<Map<String, Object>> visits =
        life.recentMoments(150, 160, dice).stream().map(records::chrome).toList();
    second.add(
        "Takeout/Chrome/Historique.json",
        Json.GOOGLE.write(Json.object("Browser History", visits)));
  }

  private void addLocation() {
    LocalDate start = LocalDate.of(2023, 10, 1);
    List<Map<String, Object>> locations =
        life.moments(start, start.plusDays(38), 120, dice).reversed().stream()
            .map(records::location)
            .toList();
    second.add(POSITIONS + "Records.json", Json.GOOGLE.write(Json.object("locations", locations)));
    for (int month = 9; month <= 12; month++) {
      addMonth(YearMonth.of(2023, month), month == 12 ? 0 : 35);
    }
  }

  private void addMonth(YearMonth month, int visits) {
    List<Map<String, Object>> timeline =
        life.moments(month.atDay(1), month.atEndOfMonth(), visits, dice).reversed().stream()
            .map(this::visit)
            .toList();
    String file = month.getYear() + "/" + month.getYear() + "_" + month.getMonth();
    second.add(
        POSITIONS + "Semantic Location History/" + file.toUpperCase(Locale.ROOT) + ".json",
        Json.GOOGLE.write(Json.object("timelineObjects", timeline)));
  }

  private Map<String, Object> visit(Instant start) {
    Place place = dice.oneOf(life.places(), Place::visits);
    return Json.object(
        "placeVisit",
        Json.object(
            "location",
            location(place),
            "duration",
            Json.object(
                "startTimestamp",
                start.toString(),
                "endTimestamp",
                start.plusSeconds(60L * dice.between(20, 200)).toString()),
            "placeConfidence",
            dice.oneOf(List.of("HIGH_CONFIDENCE", "HIGH_CONFIDENCE", "LOW_CONFIDENCE")),
            "visitConfidence",
            dice.between(60, 98),
            "editConfirmationStatus",
            "NOT_CONFIRMED",
            "placeVisitType",
            "SINGLE_PLACE",
            "placeVisitImportance",
            "MAIN"));
  }

  private Map<String, Object> location(Place place) {
    Map<String, Object> location =
        Json.object(
            "latitudeE7", Place.e7(place.latitude(), dice, 5),
            "longitudeE7", Place.e7(place.longitude(), dice, 5));
    if (!place.name().isEmpty()) {
      location.put("placeId", "ChIJ" + place.id() + "Example");
      location.put("name", place.name());
    }
    location.put("address", place.address());
    if (!place.type().equals("-")) {
      location.put("semanticType", place.type());
    }
    location.put("locationConfidence", dice.between(50, 99));
    return location;
  }

  /** A product that no reader knows yet: it must be read all the same, and be listed as unknown. */
  private void addUnknown() {
    second.add(
        "Takeout/Bac à sable/Aperçus.json",
        Json.GOOGLE.write(
            List.of(
                Json.object("experiment", "invented for Verso", "enrolled", "2026-08-01"),
                Json.object("experiment", "also invented", "enrolled", "2026-08-02"))));
  }
}
