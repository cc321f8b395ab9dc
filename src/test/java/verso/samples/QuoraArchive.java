package verso.samples;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What Quora sends: one page with everything Camille asked, answered and voted for. */
final class QuoraArchive {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final Export export;
  private final StringBuilder page = new StringBuilder("<html><body>\n");

  private QuoraArchive(Export export) {
    this.export = export;
  }

  static List<Archive> of(Life life, Dice dice) {
    Export export = Export.of(life, dice, 0.6, "content_Camille_Exemple.zip");
    export.archive().add("index.html", new QuoraArchive(export).page());
    return List.of(export.archive());
  }

  private String page() {
    section(
        "Answers",
        800,
        12,
        m -> field("Question", question(m)) + field("Content", say("comment", m)));
    section("Questions", 800, 10, m -> field("Text", question(m)));
    section("Answer Comments", 800, 8, m -> field("Content", say("comment", m)));
    section("Inbox Messages", 800, 5, this::message);
    section(
        "Spaces Items",
        800,
        5,
        m -> field("Space name", "Potagers") + field("Post title", say("post", m)));
    section("Upvotes", 400, 25, m -> field("Question", question(m)));
    section("Topics Followed", 900, 8, m -> field("Topic", topic(m)));
    section("Ads Settings", 1, 1, m -> field("Personalized ads", "true"));
    section(
        "Credentials", 1, 1, m -> field("Experience", "Designer, " + Person.CAMILLE.employer()));
    section("Profile Description", 1, 1, m -> field("Description", "Trail, potager, argentique."));
    return page.append("</body></html>\n").toString();
  }

  private void section(String name, int days, int count, Function<Instant, String> fields) {
    page.append("<div><h1>").append(name).append("</h1>\n");
    export
        .each(days, count, m -> fields.apply(m) + field("Creation time", TIME.format(m)))
        .forEach(
            record -> page.append("<h2>").append(name).append("</h2>").append(record).append('\n'));
    page.append("</div>\n");
  }

  private static String field(String name, String value) {
    return "<div><strong>" + name + ":</strong> <span>" + Html.escape(value) + "</span></div>";
  }

  private String message(Instant moment) {
    String friend = export.dice().oneOf(export.life().people()).name();
    return field("Recipient", friend) + field("Content", say("message", moment));
  }

  private String question(Instant moment) {
    return say("search", moment) + " ?";
  }

  private String topic(Instant moment) {
    return export.life().interestAt(moment, export.dice()).french();
  }

  private String say(String kind, Instant moment) {
    return export.voice().say(kind, moment);
  }
}
