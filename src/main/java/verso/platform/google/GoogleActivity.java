package verso.platform.google;

import static verso.platform.google.GoogleNames.globs;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.INFERRED;
import static verso.trace.Origin.OBSERVED;

import java.util.List;
import java.util.stream.Stream;
import verso.format.ActivityHtml;
import verso.format.HtmlText;
import verso.format.Value;
import verso.platform.FileRule;
import verso.platform.Link;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Trace;

/**
 * My Activity: what was done in each product, as Google logged it. What kind of act it was is read
 * off the link of the record, which no language changes; the sentence in its title is the fallback.
 */
final class GoogleActivity {
  private static final String[] JSON = globs("{activity}/*/*.json", "{activity}/*.json");
  private static final String[] HTML = globs("{activity}/*/*.html", "{activity}/*.html");

  private GoogleActivity() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json(JSON)
            .each("", GoogleActivity::traces)
            .orRootKey("titleUrl", "activityControls", "locationInfos")
            .named("my activity"),
        FileRule.file(new ActivityHtml(), GoogleActivity::traces, HTML)
            .orContaining(ActivityHtml.MARKERS)
            .named("my activity"));
  }

  /** The traces of one record of any product. */
  static Stream<Trace> traces(Row row) {
    var activity = Activity.of(row);
    if (GoogleAds.isAds(activity)) {
      return GoogleAds.traces(activity);
    }
    if (GoogleYouTube.isYouTube(activity)) {
      return GoogleYouTube.activity(activity);
    }
    if (isDiscover(activity)) {
      return topics(activity);
    }
    return isAssistant(activity) ? prompt(activity) : byLink(activity);
  }

  private static Stream<Trace> byLink(Activity activity) {
    Link link = activity.link();
    if (link.isOn("play.google.com")) {
      return play(activity);
    }
    if (link.isGoogle()) {
      return google(activity);
    }
    if (link.host().startsWith("maps.google.")) {
      return maps(activity);
    }
    return link.isEmpty() ? byPhrase(activity) : act(activity, kindOf(activity, Kind.VIEW));
  }

  private static Stream<Trace> google(Activity activity) {
    String path = activity.link().path();
    if (path.equals("/gen_204")) {
      return Stream.empty();
    }
    if (path.startsWith("/maps")) {
      return maps(activity);
    }
    boolean isSearch = path.equals("/search") || path.equals("/webhp");
    return isSearch && !activity.phrase().is("visited")
        ? search(activity, "q")
        : act(activity, kindOf(activity, Kind.VIEW));
  }

  private static Stream<Trace> maps(Activity activity) {
    String path = activity.link().path();
    if (path.startsWith("/maps/dir")) {
      return directions(activity);
    }
    boolean isSearch = path.startsWith("/maps/search") || !activity.link().parameter("q").isEmpty();
    return isSearch ? search(activity, "q") : act(activity, Kind.VIEW);
  }

  /** Directions asked for: the description holds origin and destination, a line each. */
  private static Stream<Trace> directions(Activity activity) {
    String description = activity.row().text("description");
    String destination = description.substring(description.lastIndexOf('\n') + 1);
    boolean isKnown = activity.phrase().is("directions") || destination.isEmpty();
    return activity
        .trace(Kind.SEARCH, OBSERVED, isKnown ? activity.phrase().object() : destination)
        .detail("action", "directions")
        .text(description)
        .stream();
  }

  private static Stream<Trace> play(Activity activity) {
    String path = activity.link().path();
    if (path.startsWith("/store/search")) {
      return search(activity, "q");
    }
    boolean isApp = path.startsWith("/store/apps/details") && !activity.isOfProduct();
    return isApp ? app(activity) : act(activity, kindOf(activity, Kind.VIEW));
  }

  /** An app used on Android: the card bears the app's name in the store. */
  private static Stream<Trace> app(Activity activity) {
    return activity
        .trace(Kind.APP, OBSERVED, activity.header())
        .detail("action", activity.phrase().action())
        .detail("package", activity.link().parameter("id"))
        .text(activity.row().text("description"))
        .stream();
  }

  private static Stream<Trace> search(Activity activity, String parameter) {
    var trace = activity.trace(Kind.SEARCH, OBSERVED, activity.query(parameter));
    activity.names("details").forEach(name -> trace.detail("referrer", name));
    return trace.text(activity.row().text("description")).stream();
  }

  private static Stream<Trace> byPhrase(Activity activity) {
    boolean isApp = activity.phrase().is("used") && !activity.isOfProduct();
    return isApp ? app(activity) : act(activity, kindOf(activity, Kind.OTHER));
  }

  /** An act that needs no special reading. */
  private static Stream<Trace> act(Activity activity, Kind kind) {
    var trace =
        activity
            .trace(kind, kind == Kind.REACTION ? DECLARED : OBSERVED, activity.phrase().object())
            .detail("action", activity.phrase().action())
            .detail("app", activity.isOfProduct() ? "" : activity.header())
            .text(activity.row().text("description"));
    activity.names("subtitles").forEach(trace::text);
    activity.names("details").forEach(trace::text);
    return trace.stream();
  }

  /** The kind the title names, where it names one. */
  static Kind kindOf(Activity activity, Kind otherwise) {
    return switch (activity.phrase().action()) {
      case "watched", "visited", "viewed", "removed", "area" -> Kind.VIEW;
      case "listened" -> Kind.LISTEN;
      case "searched", "said", "defined", "directions" -> Kind.SEARCH;
      case "used", "installed", "uninstalled", "played" -> Kind.APP;
      case "subscribed" -> Kind.FOLLOW;
      case "liked", "disliked", "voted" -> Kind.REACTION;
      case "saved" -> Kind.SAVE;
      case "paid" -> Kind.PURCHASE;
      default -> otherwise;
    };
  }

  private static boolean isDiscover(Activity activity) {
    return GoogleNames.isNamed("discover", activity.product());
  }

  /**
   * The topics of the cards in a Discover feed: the nearest thing to an interest list that Google
   * exports. Those of cards that were seen end in a word for that.
   */
  private static Stream<Trace> topics(Activity activity) {
    List<String> topics = activity.names("subtitles");
    List<String> lines =
        topics.isEmpty() ? activity.row().text("description").lines().toList() : topics;
    return lines.isEmpty()
        ? act(activity, Kind.VIEW)
        : lines.stream().map(line -> topic(activity, line));
  }

  private static Trace topic(Activity activity, String line) {
    int dash = line.lastIndexOf(" - ");
    boolean isSeen = dash > 0 && GoogleNames.isNamed("viewed", line.substring(dash + 3).strip());
    return activity
        .trace(Kind.INTEREST, INFERRED, isSeen ? line.substring(0, dash).strip() : line)
        .detail("status", isSeen ? "viewed" : "")
        .build();
  }

  private static boolean isAssistant(Activity activity) {
    return activity.row().has("safeHtmlItem")
        || activity.link().isOn("gemini.google.com")
        || activity.header().contains("Gemini")
        || activity.product().contains("Gemini")
        || activity.header().equals("Bard");
  }

  /** What was asked of Gemini, with the answer as far as it was kept. */
  private static Stream<Trace> prompt(Activity activity) {
    Kind kind = kindOf(activity, activity.row().has("safeHtmlItem") ? Kind.SEARCH : Kind.OTHER);
    var trace = activity.trace(kind, OBSERVED, activity.phrase().object());
    for (Value answer : activity.row().value().get("safeHtmlItem").asList()) {
      trace.text(HtmlText.words(answer.get("html").text()));
    }
    return trace.text(activity.row().text("description")).stream();
  }
}
