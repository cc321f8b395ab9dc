package verso.samples;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/** What Sony may answer to a request: an old console, board games and a little racing. */
final class PlayStationArchive {
  private static final String FOLDER = "PlayStation_data/";
  private static final List<String> GAMES =
      List.of("Abbaye numérique", "Pédale douce", "Col de minuit", "Jardin secret");

  private final Export export;
  private final CsvFiles files;

  private PlayStationArchive(Export export) {
    this.export = export;
    this.files = new CsvFiles(export.archive());
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.7, "playstation-data-2026-09-01.zip");
    var playStation = new PlayStationArchive(export);
    playStation.addMarketing();
    playStation.addGames();
    playStation.addAccount();
    return List.of(export.archive());
  }

  private void addMarketing() {
    add(
        "audience_segments",
        List.of("Segment", "Created"),
        Stream.of("Board game players", "Cycling enthusiasts", "Fantasy football", "Lapsed players")
            .map(name -> List.of(name, time(export.moment(400))))
            .toList());
    add(
        "recommendations",
        List.of("Title", "Genre", "Date"),
        List.of(List.of("Crête et refuge", "Randonnée", time(export.moment(40)))));
    add("ads", List.of("Date", "Advertiser"), export.each(120, 8, this::ad));
    export.add(
        FOLDER + "privacy_settings.json",
        Json.PLAIN,
        Json.object("personalised_advertising", true, "share_play_data", "friends only"));
    add(
        "emails_sent",
        List.of("Campaign Name", "Sent Date"),
        export.each(300, 8, m -> List.of("Promotions de la semaine", time(m))));
  }

  private List<String> ad(Instant moment) {
    return List.of(time(moment), export.life().advertiserAt(moment, export.dice()).name());
  }

  private void addGames() {
    export.add(
        FOLDER + "games_played.json",
        Json.PLAIN,
        Json.object(
            "titles",
            GAMES.stream()
                .map(game ->
                    Json.object(
                        "name",
                        game,
                        "titleId",
                        "CUSA" + export.dice().digits(5),
                        "playDuration",
                        "PT" + export.dice().between(1, 60) + "H",
                        "lastPlayedDateTime",
                        time(export.moment(300))))
                .toList()));
    add(
        "trophies",
        List.of("Trophy Name", "Game", "Earned Date"),
        export.each(500, 12, m -> List.of("Sans détour", game(), time(m))));
    add(
        "transactions",
        List.of("Transaction Date", "Product Name", "Amount", "Currency"),
        export.each(900, 6, m -> List.of(time(m), game(), "19.99", "EUR")));
    add(
        "store_searches",
        List.of("Query", "Date"),
        export.each(200, 6, m -> List.of(export.voice().say("thing", "boardgames"), time(m))));
    add(
        "wishlist",
        List.of("Product Name", "Date Added"),
        List.of(List.of("Crête et refuge", time(export.moment(90)))));
  }

  private void addAccount() {
    Person camille = Person.CAMILLE;
    add(
        "consoles",
        List.of("Device Name", "Device Type", "Activation Date"),
        List.of(List.of("Salon", "PS4", "2020-12-26")));
    add(
        "friends",
        List.of("Online ID", "Friends Since"),
        export.life().people().stream()
            .limit(3)
            .map(friend -> List.of(friend.handle(), time(export.moment(1500))))
            .toList());
    add("messages", List.of("From", "To", "Body", "Sent At"), export.each(200, 5, this::message));
    add(
        "login_history",
        List.of("Date", "Device Type", "IP Address"),
        export.each(120, 10, m -> List.of(time(m), "PS4", "203.0.113.7")));
    export.add(
        FOLDER + "account.json",
        Json.PLAIN,
        Json.object(
            "online_id", camille.handle(),
            "email", camille.email(),
            "date_of_birth", camille.birth().toString(),
            "country", "FR"));
  }

  private List<String> message(Instant moment) {
    Acquaintance friend = export.dice().oneOf(export.life().people());
    String body = export.voice().say("message", "boardgames");
    return List.of(friend.handle(), Person.CAMILLE.handle(), body, time(moment));
  }

  private void add(String name, List<String> header, List<List<String>> rows) {
    files.add(FOLDER + name, header, rows);
  }

  private String game() {
    return export.dice().oneOf(GAMES);
  }

  private static String time(Instant moment) {
    return moment.truncatedTo(ChronoUnit.SECONDS).toString();
  }
}
