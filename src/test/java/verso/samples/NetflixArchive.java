package verso.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The full Netflix export: two profiles, one of them Bo's. */
final class NetflixArchive {
  private static final String ROOT = "204817736/";
  private static final DateTimeFormatter TIME = format("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter DAY = format("yyyy-MM-dd");
  private static final List<String> VIEW_COLUMNS =
      List.of(
          "Profile Name",
          "Start Time",
          "Duration",
          "Attributes",
          "Title",
          "Supplemental Video Type",
          "Device Type",
          "Bookmark",
          "Latest Bookmark",
          "Country");
  private static final List<String> MESSAGE_COLUMNS =
      List.of(
          "Profile Name",
          "Sent Utc Ts",
          "Message Name",
          "Channel",
          "Country Iso Code",
          "Title Name",
          "Click Utc Ts",
          "Device Model",
          "Click Cnt");

  private static final List<String> SEASONS =
      List.of(
          "Sentiers noirs: Saison 1",
          "Gare de nuit: Mini-série",
          "Le Grand Chantier: Saison 3",
          "Fonts of Wisdom: Season 1");

  /** A rainy Saturday with six episodes in a row. */
  private static final Instant BINGE = Sittings.at(LocalDate.of(2026, 7, 25), 14, 20);

  private final Export export;
  private final Dice dice;
  private final CsvFiles files;
  private final List<Title> titles =
      Title.all().stream().filter(title -> !title.kind().equals("book")).toList();

  private NetflixArchive(Export export) {
    this.export = export;
    this.dice = export.dice();
    this.files = new CsvFiles(export.archive());
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withZone(ZoneOffset.UTC);
  }

  static List<Archive> of(Life life, Dice dice) {
    var netflix = new NetflixArchive(Export.of(life, dice, 0.7, "netflix-report.zip"));
    netflix.addAdvertising();
    netflix.addWatching();
    netflix.addChoices();
    netflix.addHousehold();
    return List.of(netflix.export.archive());
  }

  private void add(String file, List<String> header, List<List<String>> rows) {
    files.add(ROOT + file, header, rows);
  }

  private void addAdvertising() {
    Person camille = Person.CAMILLE;
    add(
        "ACCOUNT/AccountDetails",
        List.of(
            "First Name",
            "Last Name",
            "Email Address",
            "Country Of Registration",
            "Primary Lang",
            "Cookie Disclosure",
            "Membership Status",
            "Customer Creation Timestamp",
            "Netflix Offers",
            "Test Participation",
            "Marketing Communications Matched Identifiers"),
        List.of(
            List.of(
                camille.firstName(),
                camille.lastName(),
                camille.email(),
                "FR",
                "fr",
                "true",
                "CURRENT_MEMBER",
                "2018-11-03T19:00:00Z",
                "Yes",
                "Yes",
                "Yes")));
    add("MESSAGES/MessagesSentByNetflix", MESSAGE_COLUMNS, export.each(200, 18, this::message));
  }

  private List<String> message(Instant moment) {
    boolean clicked = dice.chance(0.3);
    return List.of(
        "Camille",
        TIME.format(moment),
        dice.oneOf(List.of("PUSH_NEW_ARRIVALS", "EMAIL_CONTINUE_WATCHING", "INAPP_COMING_SOON")),
        dice.oneOf(List.of("PUSH", "EMAIL", "NOTIFICATIONS")),
        "FR",
        title(moment).title(),
        clicked ? TIME.format(moment.plusSeconds(dice.between(60, 9_000))) : "",
        "FP5",
        clicked ? "1" : "0");
  }

  private Title title(Instant moment) {
    return Title.at(moment, titles, export.life(), dice);
  }

  private void addWatching() {
    List<List<String>> rows = new ArrayList<>(export.each(400, 60, m -> view("Camille", m)));
    rows.addAll(evenings());
    rows.addAll(series("Sentiers noirs: Saison 2", BINGE, 6));
    rows.addAll(export.each(400, 25, m -> view("Bo", m)));
    rows.addAll(export.each(200, 15, this::trailer));
    add("CONTENT_INTERACTION/ViewingActivity", VIEW_COLUMNS, rows);
  }

  /** An episode or two of a series, every few days. */
  private List<List<String>> evenings() {
    var rows = new ArrayList<List<String>>();
    for (Instant start : Sittings.onWorkdays(400, LocalTime.of(20, 45), 0.3, dice)) {
      rows.addAll(series(dice.oneOf(SEASONS), start, 1 + dice.rankBelow(2)));
    }
    return rows;
  }

  /** Episodes one after another: after the first, the next plays on by itself. */
  private List<List<String>> series(String season, Instant start, int episodes) {
    var rows = new ArrayList<List<String>>();
    Instant moment = start;
    int first = dice.between(1, 3);
    for (int i = 0; i < episodes; i++) {
      int minutes = dice.between(38, 52);
      var row = new ArrayList<>(view("Camille", moment));
      row.set(2, "0:" + minutes + ":00");
      row.set(3, i == 0 ? "" : "Autoplayed: user action: None; ");
      row.set(4, season + ": Épisode " + (first + i));
      row.set(6, "Sample TV 2023");
      row.set(7, row.get(2));
      rows.add(row);
      moment = moment.plusSeconds(minutes * 60L + dice.between(4, 40));
    }
    return rows;
  }

  private List<String> view(String profile, Instant moment) {
    String length = "0:" + dice.between(20, 59) + ":" + dice.between(10, 59);
    return List.of(
        profile,
        TIME.format(moment),
        length,
        dice.chance(0.2) ? "Autoplayed: user action: None; " : "",
        title(moment).title(),
        "",
        dice.oneOf(List.of("Sample TV 2023", "iPad Air", "Fairphone 5")),
        length,
        "Not latest view",
        "FR (France)");
  }

  private List<String> trailer(Instant moment) {
    var row = new ArrayList<>(view("Camille", moment));
    row.set(2, "0:00:" + dice.between(10, 59));
    row.set(5, dice.oneOf(List.of("TRAILER", "TEASER_TRAILER", "HOOK")));
    return row;
  }

  private void addChoices() {
    add(
        "CONTENT_INTERACTION/SearchHistory",
        List.of(
            "Profile Name",
            "Country Iso Code",
            "Device",
            "Is Kids",
            "Query Typed",
            "Displayed Name",
            "Action",
            "Section",
            "Utc Timestamp"),
        export.each(200, 14, this::search));
    add(
        "CONTENT_INTERACTION/MyList",
        List.of("Profile Name", "Title Name", "Country", "Utc Title Add Date"),
        Title.all("film").stream()
            .map(t -> List.of("Camille", t.title(), "FR (France)", DAY.format(export.moment(300))))
            .toList());
    add(
        "CONTENT_INTERACTION/Ratings",
        List.of("Profile Name", "Title Name", "Rating Type", "Thumbs Value", "Event Utc Ts"),
        export.each(
            300,
            8,
            m ->
                List.of(
                    "Camille",
                    title(m).title(),
                    "thumb",
                    "" + dice.between(1, 3),
                    TIME.format(m))));
    add(
        "CONTENT_INTERACTION/IndicatedPreferences",
        List.of("Profile Name", "Show", "Has Watched", "Is Interested", "Event Date"),
        Stream.of("Sentiers noirs", "Fonts of Wisdom")
            .map(show -> List.of("Camille", show, "false", "true", "2018-11-03"))
            .toList());
  }

  private List<String> search(Instant moment) {
    boolean typed = dice.chance(0.6);
    String query = export.voice().say("thing", moment);
    return List.of(
        "Camille",
        "FR",
        "Sample TV 2023",
        "0",
        typed ? query : "",
        typed ? "" : title(moment).title(),
        typed ? "Typed" : "Select",
        "Search",
        TIME.format(moment));
  }

  private void addHousehold() {
    add(
        "PROFILES/Profiles",
        List.of("Profile Name", "Profile Creation Time", "Maturity Level", "Primary Lang"),
        List.of(
            List.of("Camille", "2018-11-03 19:00:00", "Maturity 18+", "fr"),
            List.of("Bo", "2021-02-14 20:10:00", "Maturity 18+", "en")));
    add(
        "DEVICES/Devices",
        List.of("Profile Name", "Esn", "Device Type", "Acct First Playback Date"),
        List.of(
            List.of("Camille", "NFSAMPLE-0001", "Sample TV 2023", "2023-12-25"),
            List.of("Bo", "NFSAMPLE-0001", "Sample TV 2023", "2023-12-26")));
    add(
        "IP_ADDRESSES/IpAddressesStreaming",
        List.of(
            "Esn",
            "Country",
            "Localized Device Description",
            "Device Description",
            "Ip",
            "Region Code Display Name",
            "Ts"),
        export.each(
            120,
            15,
            m ->
                List.of(
                    "NFSAMPLE-0001",
                    "FR",
                    "",
                    "Sample TV 2023",
                    "203.0.113.24",
                    "Auvergne-Rhône-Alpes",
                    TIME.format(m))));
    add(
        "PAYMENT_AND_BILLING/BillingHistory",
        List.of("Transaction Date", "Description", "Gross Sale Amt", "Currency"),
        Stream.of("2026-06-03", "2026-07-03", "2026-08-03")
            .map(day -> List.of(day, "Standard with ads", "7.99", "EUR"))
            .toList());
    export
        .archive()
        .add(ROOT + "GAMES/GamePlaySession.txt", "There is no data for this section.\n");
  }
}
