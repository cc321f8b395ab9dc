package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The complete LinkedIn export: CSV, some with notes before the header or headers that repeat. */
final class LinkedInArchive {
  private static final DateTimeFormatter TIME = format("yyyy-MM-dd HH:mm:ss");
  private static final DateTimeFormatter SLASHED = format("yyyy/MM/dd HH:mm:ss 'UTC'");
  private static final DateTimeFormatter ZONED = format("yyyy-MM-dd HH:mm:ss 'UTC'");
  private static final DateTimeFormatter WORDY = format("EEE MMM dd HH:mm:ss 'UTC' yyyy");
  private static final DateTimeFormatter DAY = format("dd MMM yyyy");
  private static final int YEARS = 5 * 365;

  private static final List<String> MESSAGE_COLUMNS =
      List.of(
          "CONVERSATION ID",
          "CONVERSATION TITLE",
          "FROM",
          "SENDER PROFILE URL",
          "TO",
          "RECIPIENT PROFILE URLS",
          "DATE",
          "SUBJECT",
          "CONTENT",
          "FOLDER");

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final Voice voice;
  private final CsvFiles files;

  private LinkedInArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.voice = export.voice();
    this.files = new CsvFiles(export.archive());
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.4, "Complete_LinkedInDataExport_09-01-2026.zip");
    var linkedIn = new LinkedInArchive(export);
    new LinkedInProfile(life, linkedIn.files).addAll();
    linkedIn.addAds();
    linkedIn.addNetwork();
    linkedIn.addActivity();
    return List.of(export.archive());
  }

  private void addAds() {
    files.add(
        "Ads Clicked",
        List.of("Ad clicked Date", "Ad Title/Id"),
        export.each(400, 20, moment -> List.of(SLASHED.format(moment), dice.digits(9))));
    files.add(
        "LAN Ads Engagement",
        List.of("Action", "Date", "Ad Title/Id", "Page/App"),
        export.each(200, 15, this::elsewhere));
  }

  private List<String> elsewhere(Instant moment) {
    String app = dice.oneOf(List.of("Météo Grise", "Plateau", "gazette.example"));
    return List.of("View", SLASHED.format(moment), dice.digits(9), app);
  }

  private void addNetwork() {
    String notes =
        "Notes:\n\"When exporting your connection data, you may notice that some of the email"
            + " addresses are missing. An invented archive says so too.\"\n\n";
    List<String> header =
        List.of(
            "First Name",
            "Last Name",
            "URL",
            "Email Address",
            "Company",
            "Position",
            "Connected On");
    var rows = new ArrayList<List<String>>();
    rows.add(header);
    life.people().forEach(person -> rows.add(connection(person)));
    export
        .archive()
        .add(
            "Connections.csv",
            notes + rows.stream().map(CsvFiles::line).collect(Collectors.joining()));
    files.add(
        "Company Follows",
        List.of("Organization", "Followed On"),
        Stream.of("Stratopix", "Formaline Academy", "Railbleu", "Atelier Polygone")
            .map(name -> List.of(name, WORDY.format(export.moment(YEARS))))
            .toList());
    files.add("messages", MESSAGE_COLUMNS, export.each(300, 25, this::message));
  }

  private List<String> connection(Acquaintance person) {
    return List.of(
        person.firstName(),
        person.lastName(),
        profile(person),
        "",
        person.company(),
        person.position(),
        DAY.format(export.moment(YEARS)));
  }

  private static String profile(Acquaintance person) {
    return "https://www.linkedin.com/in/" + person.handle().replace('.', '-');
  }

  private List<String> message(Instant moment) {
    Acquaintance person = dice.oneOf(life.people());
    return List.of(
        "2-" + person.handle(),
        "",
        person.name(),
        profile(person),
        Person.CAMILLE.name(),
        "https://www.linkedin.com/in/camille-exemple",
        ZONED.format(moment),
        "",
        voice.say("message", moment),
        "INBOX");
  }

  private void addActivity() {
    files.add(
        "SearchQueries",
        List.of("Time", "Search Query"),
        export.each(400, 40, m -> List.of(SLASHED.format(m), voice.say("thing", "design"))));
    files.add(
        "Reactions",
        List.of("Date", "Type", "Link"),
        export.each(400, 60, m -> List.of(TIME.format(m), "LIKE", post())));
    files.add(
        "Comments",
        List.of("Date", "Link", "Message"),
        export.each(400, 15, m -> List.of(TIME.format(m), post(), voice.say("comment", "design"))));
    files.add(
        "Shares",
        List.of("Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility"),
        export.each(900, 10, this::share));
    files.add(
        "Logins",
        List.of("Login Date", "IP Address", "User Agent", "Login Type"),
        export.each(300, 30, this::login));
    files.add(
        "Jobs/Saved Jobs",
        List.of("Saved Date", "Job Url", "Job Title", "Company Name"),
        List.of(
            List.of(
                "8/3/26, 9:12 PM",
                "https://www.linkedin.com/jobs/view/1000000001",
                "Lead Product Designer",
                "Stratopix")));
  }

  private String post() {
    return "https://www.linkedin.com/feed/update/urn:li:activity:" + dice.digits(19);
  }

  private List<String> share(Instant moment) {
    return List.of(
        TIME.format(moment), post(), voice.say("post", "design"), "", "", "MEMBER_NETWORK");
  }

  private List<String> login(Instant moment) {
    return List.of(
        TIME.format(moment),
        "203.0.113." + dice.between(1, 30),
        life.deviceAt(moment, dice).userAgent(),
        "LOGIN_TYPE_PASSWORD");
  }
}
