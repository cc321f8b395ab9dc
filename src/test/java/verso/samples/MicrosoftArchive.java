package verso.samples;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;

/** What Microsoft knows of Camille: searches and pages at work, an account from school days. */
final class MicrosoftArchive {
  private final Export export;
  private final Dice dice;

  private MicrosoftArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.5, "microsoft-privacy-2026-09-01.zip");
    var microsoft = new MicrosoftArchive(export);
    microsoft.addPersona();
    microsoft.addActivity();
    microsoft.addProducts();
    microsoft.addPeople();
    return List.of(export.archive());
  }

  private void add(String type, List<Map<String, Object>> records) {
    export.add(type + ".json", Json.PLAIN, records);
  }

  private void addPersona() {
    export.add(
        "DemographicInformation.json",
        Json.PLAIN,
        Json.object("Gender", "Female", "BirthYear", 1991, "Country", "France"));
    add("InterestsAndFavorites", export.life().current().stream().map(this::interest).toList());
    export
        .archive()
        .add(
            "Microsoft advertising interests.csv",
            """
            Interest
            Hobbies & Leisure/Running
            Home & Garden/Gardening
            Computers/Design software
            Vehicles/Sports cars
            Finance/Golf club memberships
            """);
    add("MicrosoftCommunications", export.each(400, 8, this::mailing));
  }

  private Map<String, Object> interest(Interest interest) {
    boolean picked = dice.chance(0.3);
    return Json.object(
        "Name",
        interest.english(),
        "Source",
        picked ? "Favorite" : "Inferred",
        "DateTime",
        iso(export.moment(700)));
  }

  private Map<String, Object> mailing(Instant moment) {
    List<String> subjects =
        List.of("Your storage is nearly full", "Try our new browser", "Games for the weekend");
    return Json.object("DateTime", iso(moment), "Subject", dice.oneOf(subjects));
  }

  private void addActivity() {
    add("Bing/SearchRequestsAndQuery", export.each(300, 50, this::search));
    new CsvFiles(export.archive())
        .add(
            "Edge/BrowsingHistory",
            List.of("DateTime", "NavigatedToUrl", "PageTitle"),
            export.each(120, 50, this::page));
    add("PreciseUserLocation", export.each(90, 12, m -> location(m, export.life().place("work"))));
    add(
        "InkingTypingAndSpeechUtterance",
        export.each(300, 4, m -> Json.object("DateTime", iso(m), "Transcript", thing(m))));
  }

  private String thing(Instant moment) {
    return export.voice().say("thing", moment);
  }

  private Map<String, Object> search(Instant moment) {
    return Json.object(
        "DateTime", iso(moment), "SearchTerms", export.voice().say("search", moment));
  }

  private List<String> page(Instant moment) {
    Brand brand = export.life().advertiserAt(moment, dice);
    String path = GoogleRecords.slug(thing(moment));
    return List.of(
        iso(moment),
        "https://www." + brand.domain() + "/" + path,
        export.voice().say("page", moment));
  }

  private static Map<String, Object> location(Instant moment, Place place) {
    return Json.object(
        "DateTime",
        iso(moment),
        "Latitude",
        place.latitude(),
        "Longitude",
        place.longitude(),
        "AccuracyRadius",
        40);
  }

  private void addProducts() {
    List<String> apps = List.of("Carnet UX", "Plateau", "Word", "Teams");
    add(
        "ProductAndServiceUsage",
        export.each(100, 25, m -> Json.object("DateTime", iso(m), "AppName", dice.oneOf(apps))));
    add(
        "SoftwareSetupAndInventory",
        export.each(900, 4, m -> Json.object("Date", iso(m), "SoftwareName", dice.oneOf(apps))));
    add(
        "Xbox/ContentConsumption",
        export.each(
            200,
            8,
            m -> Json.object("DateTime", iso(m), "Title", "Plateau Royal", "ContentType", "Game")));
    add(
        "Groove/ContentConsumption",
        export.each(
            300,
            6,
            m -> Json.object("DateTime", iso(m), "Title", "Slow Train", "ContentType", "Music")));
    add(
        "LicensingAndPurchase",
        List.of(
            Json.object(
                "PurchaseDate",
                iso(export.moment(300)),
                "ProductName",
                "Office, one year",
                "Price",
                "69.00",
                "Currency",
                "EUR")));
    add(
        "DeviceConnectivityAndConfiguration",
        List.of(
            Json.object(
                "DateTime",
                iso(export.moment(30)),
                "DeviceName",
                "POLYGONE-CAMILLE",
                "OSVersion",
                "Windows 11")));
  }

  private void addPeople() {
    add(
        "Social",
        export.life().people().stream()
            .limit(4)
            .map(person -> Json.object("DisplayName", person.name()))
            .toList());
    add(
        "SupportInteraction",
        List.of(
            Json.object(
                "DateTime", iso(export.moment(200)), "Issue", "Licence moved to a new PC")));
    add(
        "FeedbackAndRatings",
        List.of(
            Json.object(
                "DateTime",
                iso(export.moment(200)),
                "ProductName",
                "Plateau Royal",
                "Rating",
                4,
                "Feedback",
                "Fun with friends")));
    add(
        "ProductAndServicePerformance",
        export.each(60, 3, m -> Json.object("DateTime", iso(m), "EventName", "SlowStart")));
  }

  private static String iso(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
