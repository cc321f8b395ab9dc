package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
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

  private final Life life;
  private final Dice dice;
  private final Voice voice;
  private final Archive archive = new Archive("Complete_LinkedInDataExport_09-01-2026.zip");

  private LinkedInArchive(Life life, Dice dice) {
    this.life = life;
    this.dice = dice;
    this.voice = new Voice(life, dice, 0.4);
  }

  private static DateTimeFormatter format(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }

  static List<Archive> of(Life life, Dice dice) {
    var linkedIn = new LinkedInArchive(life, dice);
    linkedIn.addProfile();
    linkedIn.addTargeting();
    linkedIn.addInferences();
    linkedIn.addAds();
    linkedIn.addNetwork();
    linkedIn.addActivity();
    return List.of(linkedIn.archive);
  }

  private void add(String file, List<String> header, List<List<String>> rows) {
    archive.add(
        file + ".csv",
        Stream.concat(Stream.of(header), rows.stream())
            .map(LinkedInArchive::line)
            .collect(Collectors.joining()));
  }

  private static String line(List<String> cells) {
    return cells.stream().map(LinkedInArchive::cell).collect(Collectors.joining(",", "", "\n"));
  }

  private static String cell(String text) {
    boolean quoted = text.contains(",") || text.contains("\"") || text.contains("\n");
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private List<List<String>> each(int days, int count, Function<Instant, List<String>> row) {
    return life.recentMoments(days, count, dice).stream().map(row).toList();
  }

  private void addProfile() {
    Person camille = Person.CAMILLE;
    add(
        "Profile",
        List.of(
            "First Name,Last Name,Maiden Name,Address,Birth Date,Headline,Summary,Industry,"
                .concat("Zip Code,Geo Location,Twitter Handles,Websites,Instant Messengers")
                .split(",")),
        List.of(
            List.of(
                camille.firstName(),
                camille.lastName(),
                "",
                "",
                "May 14",
                camille.job() + " at " + camille.employer(),
                "I design tools that people do not notice.",
                "Design Services",
                "69001",
                "Lyon, Auvergne-Rhône-Alpes, France",
                "[" + camille.handle() + "]",
                "",
                "")));
    add(
        "Positions",
        List.of("Company Name", "Title", "Description", "Location", "Started On", "Finished On"),
        List.of(
            List.of(camille.employer(), camille.job(), "", "Lyon", "Jan 2019", ""),
            List.of("Studio Brouillon", "Junior Designer", "", "Nantes", "Sep 2014", "Dec 2018")));
    add(
        "Education",
        List.of("School Name", "Start Date", "End Date", "Notes", "Degree Name", "Activities"),
        List.of(List.of("École fictive de design", "2009", "2014", "", "Master's degree", "")));
    add("Skills", List.of("Name"), column("Prototyping", "User Research", "Typography", "Figma"));
    add(
        "Languages",
        List.of("Name", "Proficiency"),
        List.of(
            List.of("French", "Native or bilingual proficiency"),
            List.of("English", "Full professional proficiency")));
    add(
        "Registration",
        List.of("Registered At", "Registration Ip", "Subscription Types"),
        List.of(List.of("5/3/13, 9:15 AM", "203.0.113.7", "")));
  }

  private static List<List<String>> column(String... values) {
    return Stream.of(values).map(List::of).toList();
  }

  /** One wide row; three headers come three times, as they do in real ones. */
  private void addTargeting() {
    String interests =
        Stream.concat(
                life.labelledBy('l').stream().map(Interest::english),
                Stream.of("Design", "Technology", "Sustainability", "Health"))
            .collect(Collectors.joining("; "));
    List<List<String>> columns =
        List.of(
            List.of("Member Age", "35 to 54"),
            List.of("Buyer Groups", "Design Software"),
            List.of("Company Names", Person.CAMILLE.employer()),
            List.of("Company Names", "Studio Brouillon"),
            List.of("Company Names", "Atelier Polygone SAS"),
            List.of("Company Follower of", "Stratopix; Formaline Academy; Railbleu"),
            List.of("Company Size", "11-50 employees"),
            List.of("Company Industries", "Design Services; Software Development"),
            List.of("Degrees", "Master's Degree"),
            List.of("degreeClass", "400; 500"),
            List.of("Fields of Study", "Industrial and Product Design"),
            List.of("Member Gender", "Female"),
            List.of("Interface Locales", "French"),
            List.of("interfaceLocale", "fr_FR"),
            List.of("Job Functions", "Arts and Design; Engineering"),
            List.of("Job Seniorities", "Senior; Manager"),
            List.of("Job Titles", "Product Designer"),
            List.of("Job Titles", "User Experience Designer"),
            List.of("Job Titles", "Junior Designer"),
            List.of("Member Interests", interests),
            List.of("Member Traits", "Desktop/Laptop Users; Frequent Travelers; Job Seekers"),
            List.of("Profile Locations", "Lyon; Auvergne-Rhône-Alpes; France; EMEA"),
            List.of("Member Skills", "Prototyping; Typography; Figma"),
            List.of("Years of Experience", "12 years"));
    add(
        "Ad_Targeting",
        columns.stream().map(List::getFirst).toList(),
        List.of(columns.stream().map(List::getLast).toList()));
  }

  private void addInferences() {
    add(
        "Inferences_about_you",
        List.of("Category", "Type of inference", "Description", "Inference"),
        List.of(
            inference("Career inferences", "Senior leader", "No"),
            inference("Career inferences", "People leader", "No"),
            inference("Career inferences", "Freelancer", "0.1207"),
            inference("Career inferences", "Unemployment Status", "No"),
            inference("Job search inferences", "Interested in a new job", "Yes"),
            inference("Inferred interests", "Interested in higher education", "No"),
            inference("Inferred personal characteristics", "Country newcomers", "No")));
  }

  private static List<String> inference(String category, String type, String answer) {
    String basis =
        "We look at your profile and activity to work out: " + type.toLowerCase(Locale.ROOT);
    return List.of(category, type, basis, answer);
  }

  private void addAds() {
    add(
        "Ads Clicked",
        List.of("Ad clicked Date", "Ad Title/Id"),
        each(400, 20, moment -> List.of(SLASHED.format(moment), dice.digits(9))));
    add(
        "LAN Ads Engagement",
        List.of("Action", "Date", "Ad Title/Id", "Page/App"),
        each(200, 15, this::elsewhere));
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
    archive.add(
        "Connections.csv",
        notes + rows.stream().map(LinkedInArchive::line).collect(Collectors.joining()));
    add(
        "Company Follows",
        List.of("Organization", "Followed On"),
        Stream.of("Stratopix", "Formaline Academy", "Railbleu", "Atelier Polygone")
            .map(name -> List.of(name, WORDY.format(moment(YEARS))))
            .toList());
    add("messages", MESSAGE_COLUMNS, each(300, 25, this::message));
  }

  private Instant moment(int days) {
    return life.recentMoments(days, 1, dice).getFirst();
  }

  private List<String> connection(Acquaintance person) {
    return List.of(
        person.firstName(),
        person.lastName(),
        profile(person),
        "",
        person.company(),
        person.position(),
        DAY.format(moment(YEARS)));
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
    add(
        "SearchQueries",
        List.of("Time", "Search Query"),
        each(400, 40, m -> List.of(SLASHED.format(m), voice.say("thing", "design"))));
    add(
        "Reactions",
        List.of("Date", "Type", "Link"),
        each(400, 60, m -> List.of(TIME.format(m), "LIKE", post())));
    add(
        "Comments",
        List.of("Date", "Link", "Message"),
        each(400, 15, m -> List.of(TIME.format(m), post(), voice.say("comment", "design"))));
    add(
        "Shares",
        List.of("Date", "ShareLink", "ShareCommentary", "SharedUrl", "MediaUrl", "Visibility"),
        each(900, 10, this::share));
    add(
        "Logins",
        List.of("Login Date", "IP Address", "User Agent", "Login Type"),
        each(300, 30, this::login));
    add(
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
