package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pinterest's one page: boards and searches of a renovation, inferred interests, a few ads. */
final class PinterestArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final String SITE = "https://www.pinterest.com/";

  private final Export export;
  private final Life life;
  private final Dice dice;
  private final Voice voice;
  private final StringBuilder page = new StringBuilder();

  private PinterestArchive(Export export) {
    this.export = export;
    this.life = export.life();
    this.dice = export.dice();
    this.voice = export.voice();
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.7, "pinterest-data.zip");
    export.archive().add("pinterest-data.html", new PinterestArchive(export).page());
    return List.of(export.archive());
  }

  private String page() {
    page.append("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n");
    addPerson();
    addActivity();
    addAds();
    return page.append("</body></html>\n").toString();
  }

  private void addPerson() {
    Person camille = Person.CAMILLE;
    section(
        "Account info",
        line("Username", camille.handle()),
        line("Email", camille.email()),
        line("Gender", camille.gender()),
        line("Birthday", camille.birth().toString()),
        line("Country", "FR"),
        line("About", "None"));
    section("Inferred gender", line("Gender", "female"));
    section("Inferred age", line("Age range", "35-44"));
    section(
        "Inferred interests",
        Stream.concat(
                life.labelledBy('i').stream().map(Interest::english),
                Stream.of("Bathroom design", "Wedding planning", "Small balcony gardens"))
            .map(interest -> interest + "<br>")
            .toArray(String[]::new));
  }

  private void addActivity() {
    section("Boards", Stream.of("Salle de bain", "Potager", "Argentique").map(this::board));
    section("Pins", export.each(400, 30, this::pin).stream());
    section("Searches", export.each(200, 25, m -> voice.say("search", m) + "<br>").stream());
    section(
        "Following",
        export
            .each(400, 8, m -> link(SITE + voice.creator(m) + "/", voice.say("channel", m)))
            .stream());
    section("Comments", export.each(400, 3, this::comment).stream());
    section("IP addresses", export.each(60, 6, this::address).stream());
  }

  private void addAds() {
    section("Ads clicked", export.each(60, 6, this::ad).stream());
    section(
        "Advertiser audiences",
        life.brands().stream()
            .filter(brand -> brand.reachesBy('c'))
            .map(brand -> brand.name() + "<br>"));
    section("Off-site activity", export.each(90, 10, this::visit).stream());
    section("Ad settings", line("Use partner data to personalise ads", "true"));
  }

  private void section(String title, Stream<String> lines) {
    section(title, lines.toArray(String[]::new));
  }

  private void section(String title, String... lines) {
    String id = dice.characters("0123456789abcdef", 8);
    page.append("<h1 id=\"").append(id).append("\">").append(title).append("</h1>");
    page.append(Stream.of(lines).collect(Collectors.joining("\n"))).append('\n');
  }

  private static String line(String name, String value) {
    return name + ": " + value.replace("&", "&amp;") + ",<br>";
  }

  private static String link(String address, String text) {
    return "<a href=\"" + address + "\">" + text.replace("&", "&amp;") + "</a><br>";
  }

  private String board(String name) {
    return link(SITE + Person.CAMILLE.handle() + "/" + GoogleRecords.slug(name) + "/", name)
        + line("Description", "No data")
        + line("Created at", TIME.format(export.moment(700)))
        + line("Private", "False");
  }

  private String pin(Instant moment) {
    String address = SITE + "pin/" + dice.digits(18) + "/";
    return link(address, address)
        + line("Title", voice.say("video", moment))
        + line("Details", voice.say("post", moment))
        + line("Canonical Link", "None")
        + line("Board Name", dice.oneOf(List.of("Salle de bain", "Potager", "Argentique")))
        + line("Image", dice.characters("0123456789abcdef", 32))
        + line("Created at", TIME.format(moment))
        + line("Private", "False");
  }

  private String comment(Instant moment) {
    return line("Text", voice.say("comment", moment)) + line("Created at", TIME.format(moment));
  }

  private String address(Instant moment) {
    return line("IP", "203.0.113." + dice.between(1, 30)) + line("Date", TIME.format(moment));
  }

  private String ad(Instant moment) {
    Brand brand = life.advertiserAt(moment, dice);
    return line("Advertiser", brand.name())
        + line("Title", voice.say("ad", brand.interest()))
        + line("Date", TIME.format(moment));
  }

  private String visit(Instant moment) {
    List<Brand> shops = life.brands().stream().filter(brand -> brand.reachesBy('r')).toList();
    return line("Name", dice.oneOf(shops).domain())
        + line("Event", dice.oneOf(List.of("pagevisit", "addtocart", "search")))
        + line("Date", TIME.format(moment));
  }
}
