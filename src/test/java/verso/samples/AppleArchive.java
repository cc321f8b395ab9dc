package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What Apple knows from Camille's tablet: the store, some music, its own mailings, the account. */
final class AppleArchive {
  private static final DateTimeFormatter SQL =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String MEDIA = "Apple Media Services information/Apple_Media_Services/";
  private static final String ACCOUNT = "Apple ID account and device information/";
  private static final String MARKETING = "Marketing communications/Marketing Communications ";

  private final Export export;
  private final Dice dice;
  private final CsvFiles files;

  private AppleArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.7, "apple-privacy-2026-09-01.zip");
    var apple = new AppleArchive(export);
    apple.addAdvertising();
    apple.addStore();
    apple.addMusic();
    apple.addAccount();
    new AppleICloud(export, apple.files).addAll();
    return List.of(export.archive());
  }

  private void addAdvertising() {
    String topics =
        export.life().current().stream().map(Interest::english).collect(Collectors.joining(", "));
    export
        .archive()
        .add(
            "Apple Advertising/View Ad Targeting Information.txt",
            """
            Gender: Female
            Age: 35 - 39
            Postal code: 69001
            App categories: Travel, Sports, Parenting
            News topics: %s
            """
                .formatted(topics));
    files.add(
        MEDIA + "Stores Activity/Other Activity/Limit Ad Tracking Information",
        List.of("Created Date", "Limit Ad Tracking"),
        List.of(List.of("2024-11-03T08:12:00Z", "Enabled")));
    List<String> columns = List.of("Delivery Time", "Communication Name");
    files.add(
        MARKETING + "Delivery",
        columns,
        export.each(500, 12, m -> List.of(SQL.format(m) + "'", "'" + mailing(m))));
    files.add(
        MARKETING + "Response",
        List.of("Response Time", "Response Type", "Communication Name"),
        export.each(500, 4, m -> List.of(SQL.format(m), "click", mailing(m))));
  }

  private String mailing(Instant moment) {
    String topic = export.life().interestAt(moment, dice).english();
    return dice.oneOf(List.of("New on your iPad", "Apps we love", "Back to work")) + ": " + topic;
  }

  private void addStore() {
    files.add(
        MEDIA + "Stores Activity/App Store Click Activity",
        List.of(
            "Event Date Time",
            "Event Type",
            "Search Term",
            "Page Type",
            "Item Descriptions",
            "App",
            "Is Personalized",
            "Hardware Model"),
        export.each(400, 45, this::click));
    List<String> columns = List.of("Item Purchased Date", "Content Type", "Item Description");
    files.add(
        MEDIA + "Stores Activity/Other Activity/Store Free Transaction History",
        columns,
        Table.rows("apps.tsv").stream()
            .map(app -> List.of(iso(export.moment(900)), "iOS Apps", app.get("name")))
            .toList());
    files.add(
        MEDIA + "Stores Activity/Other Activity/Store Transaction History",
        columns,
        export.each(900, 8, m -> List.of(iso(m), "Books", export.voice().say("page", m))));
  }

  private List<String> click(Instant moment) {
    String type = dice.oneOf(List.of("search", "impressions", "click", "exit"));
    String term = type.equals("search") ? export.voice().say("thing", moment) : "";
    String item = dice.oneOf(Table.rows("apps.tsv")).get("name");
    boolean isAd = type.equals("impressions");
    return List.of(
        iso(moment),
        type,
        term,
        "Search",
        type.equals("exit") ? "" : item,
        "App Store",
        Boolean.toString(isAd),
        "iPad13,16");
  }

  private void addMusic() {
    String folder = MEDIA + "Apple Music Activity/";
    files.add(
        folder + "Apple Music Play Activity",
        List.of(
            "Event Start Timestamp",
            "Event Type",
            "Song Name",
            "Artist Name",
            "Play Duration Milliseconds"),
        export.each(300, 40, m -> List.of(iso(m), "PLAY_END", song(), artist(), milliseconds())));
    files.add(
        folder + "Apple Music Likes and Dislikes",
        List.of("Created", "Preference", "Item Description"),
        export.each(600, 6, m -> List.of(iso(m), "LOVE", artist() + " - " + song())));
    files.add(
        folder + "Music - Onboarding Genres",
        List.of("Genre Name"),
        List.of(List.of("Chanson"), List.of("Folk"), List.of("Jazz")));
  }

  private String song() {
    return dice.oneOf(
        List.of(
            "Quai des brumes", "Sentier du soir", "Le potager", "Slow Train", "Grain argentique"));
  }

  private String artist() {
    return dice.oneOf(List.of("Les Traboules", "Nina Brouillon", "The Placeholders"));
  }

  private String milliseconds() {
    return Integer.toString(dice.between(90_000, 280_000));
  }

  private void addAccount() {
    Person camille = Person.CAMILLE;
    files.add(
        ACCOUNT + "Apple ID Account Information",
        List.of("Apple ID Number", "First Name", "Last Name", "Birth Date", "Official Address"),
        List.of(
            List.of(
                dice.digits(10),
                camille.firstName(),
                camille.lastName(),
                camille.birth().toString(),
                export.life().place("home").address())));
    files.add(
        ACCOUNT + "Apple ID Device Information",
        List.of("Device Name", "Device Added Date", "Device Last Heartbeat IP"),
        List.of(List.of("iPad de Camille", "2022-12-25 10:12:00", "203.0.113.7")));
    files.add(
        ACCOUNT + "Apple ID SignOn Information",
        List.of("Logged In Date", "Application", "IP Address"),
        export.each(
            60, 8, m -> List.of(SQL.format(m), "iCloud", "203.0.113." + dice.between(1, 30))));
  }

  private static String iso(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
