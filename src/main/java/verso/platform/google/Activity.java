package verso.platform.google;

import java.time.temporal.ChronoUnit;
import java.util.List;
import verso.format.ActivityHtml;
import verso.format.Value;
import verso.platform.Link;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.TraceBuilder;

/**
 * One record of My Activity or of the YouTube history, whether it came as JSON or as HTML.
 *
 * @param row the record
 * @param header title of the card: the product, or the app, or the site
 * @param title what was done, as a sentence
 * @param link where it leads, redirects removed
 * @param product label of the product, as the account's language has it
 * @param phrase the title taken apart
 */
record Activity(Row row, String header, String title, Link link, String product, Phrase phrase) {

  static Activity of(Row row) {
    String title = row.text("title");
    List<Value> products = row.value().get("products").asList();
    String header = row.text("header");
    return new Activity(
        row,
        header,
        title,
        Link.behind(row.text("titleUrl")),
        products.isEmpty() ? header : products.getFirst().text(),
        phrase(row, title));
  }

  /** In a sentence nobody has listed, a page still shows the thing: it is a link there. */
  private static Phrase phrase(Row row, String title) {
    Phrase phrase = Phrase.of(title);
    String linked = row.text(ActivityHtml.LINK_TEXT);
    boolean isUnknown = phrase.action().isEmpty() && title.contains(linked);
    return isUnknown && !linked.isEmpty() ? new Phrase("", linked) : phrase;
  }

  /** Names in a list of {@code {name, url}}: {@code subtitles} or {@code details}. */
  List<String> names(String member) {
    return row.value().get(member).asList().stream()
        .map(element -> element.get("name").text())
        .filter(name -> !name.isEmpty())
        .toList();
  }

  /** Whether the record's own link is a redirect of Google's, as a click on an ad is. */
  boolean isRedirected() {
    return row.text("titleUrl").contains("/url?");
  }

  boolean hasDetails() {
    return row.has("details");
  }

  /** Whether the record names a setting that made Google save it. Likes and follows do not. */
  boolean hasControls() {
    return row.has("activityControls");
  }

  /** Whether the card is the product's own, rather than an app's or a site's. */
  boolean isOfProduct() {
    return header.isEmpty() || header.equals(product);
  }

  /** The query, when the title states it the way the link does; else what the title is about. */
  String query(String parameter) {
    String query = link.parameter(parameter).strip();
    return !query.isEmpty() && title.contains(query) ? query : phrase.object();
  }

  /**
   * Starts a trace of the record with its time, address, product and whereabouts. The same event
   * comes as JSON and as HTML, in the product's history and in My Activity: time to the second,
   * address and subject say that it is the same one.
   */
  TraceBuilder trace(Kind kind, Origin origin, String subject) {
    Moment time = row.time("time");
    TraceBuilder trace =
        row.trace(kind, origin, subject)
            .when(time)
            .detail("url", link.host().isEmpty() ? "" : link.url())
            .detail("product", product);
    if (time.isKnown()) {
      String second = time.instant().truncatedTo(ChronoUnit.SECONDS).toString();
      trace.identifiedBy(second, target(), GoogleNames.plainSpaces(identity(subject)));
    }
    Whereabouts.add(row, trace);
    return trace;
  }

  /** What JSON and HTML have alike: of a sentence nobody has listed, only its whole. */
  private String identity(String subject) {
    boolean isUnknown = phrase.action().isEmpty() && subject.equals(phrase.object());
    return isUnknown ? title : subject;
  }

  private String target() {
    return link.isEmpty()
        ? GoogleNames.plainSpaces(title) + "\n" + GoogleNames.plainSpaces(header)
        : link.comparable();
  }
}
