package verso.platform.google;

import static verso.platform.google.GoogleNames.globs;
import static verso.trace.Origin.DECLARED;
import static verso.trace.Origin.OBSERVED;
import static verso.trace.Origin.SHOWN;
import static verso.trace.Origin.SUPPLIED;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import verso.format.ActivityHtml;
import verso.platform.FileRule;
import verso.platform.Link;
import verso.platform.Row;
import verso.trace.Kind;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * The Ads product of My Activity: clicked ads, searches on other sites that show Google's ads, ads
 * in Gmail, and what the person told My Ad Center.
 */
final class GoogleAds {
  private static final String MY_AD_CENTER = "adcenter";
  private static final Map<String, String> AD_TECH = adTech();
  private static final List<String> NEGATIVE =
      GoogleNames.table("negative-words.tsv").stream().map(row -> row[1]).toList();

  private GoogleAds() {}

  static List<FileRule> rules() {
    return List.of(
        FileRule.json(globs("{ads}/*.json")).each("", GoogleAds::traces).named("ads activity"),
        FileRule.file(new ActivityHtml(), GoogleAds::traces, globs("{ads}/*.html"))
            .named("ads activity"));
  }

  /**
   * Whether a record belongs to the Ads product: by its labels, or, in a language nobody has
   * listed, by what only such records have: a detail beside a link that Google redirects, or a host
   * name as detail where there is no link.
   */
  static boolean isAds(Activity activity) {
    return GoogleNames.isNamed("ads", activity.product())
        || isOfMyAdCenter(activity)
        || (activity.hasDetails() && isAdsByShape(activity));
  }

  private static boolean isOfMyAdCenter(Activity activity) {
    return GoogleNames.isNamed(MY_AD_CENTER, activity.header())
        || GoogleNames.isNamed(MY_AD_CENTER, activity.product())
        || activity.link().isOn("myadcenter.google.com");
  }

  private static boolean isAdsByShape(Activity activity) {
    List<String> details = activity.names("details");
    if (details.size() != 1 || activity.row().has("subtitles")) {
      return false;
    }
    String detail = details.getFirst();
    // A detail with a dot beside a link names the site that referred to a search.
    return activity.link().isEmpty()
        ? isHost(detail)
        : activity.isRedirected() && !activity.link().isYouTube() && !detail.contains(".");
  }

  private static Stream<Trace> traces(Row row) {
    return traces(Activity.of(row));
  }

  /** The traces of a record of the Ads product. */
  static Stream<Trace> traces(Activity activity) {
    return switch (activity.phrase().action()) {
      case "more", "fewer", "blocked", "like" -> preference(activity, activity.phrase().action());
      case "impression" -> impression(activity);
      default -> byShape(activity);
    };
  }

  private static Stream<Trace> byShape(Activity activity) {
    if (isOfMyAdCenter(activity)) {
      return preference(activity, "");
    }
    if (!activity.link().host().isEmpty()) {
      return click(activity);
    }
    List<String> details = activity.names("details");
    if (!details.isEmpty() && isHost(details.getFirst())) {
      return partnerSearch(activity, details.getFirst());
    }
    return activity.hasControls() ? offGoogle(activity) : shownInGmail(activity);
  }

  /** What the person told My Ad Center; of a sentence nobody has seen, the hint it gives. */
  private static Stream<Trace> preference(Activity activity, String action) {
    String title = GoogleNames.lower(activity.title());
    boolean isAgainst =
        action.equals("fewer")
            || action.equals("blocked")
            || (action.isEmpty() && NEGATIVE.stream().anyMatch(title::contains));
    return activity
        .trace(Kind.PREFERENCE, DECLARED, activity.phrase().object())
        .detail("field", "ads about a topic or from an advertiser")
        .detail("action", action.isEmpty() && isAgainst ? "fewer" : action)
        .detail("rejected", isAgainst ? "true" : "")
        .stream();
  }

  private static Stream<Trace> impression(Activity activity) {
    return activity
        .trace(Kind.AD_IMPRESSION, SHOWN, activity.phrase().object())
        .detail("advertiser", activity.link().site())
        .stream();
  }

  /** An ad that was clicked: its landing page names the advertiser, unless it only routes on. */
  private static Stream<Trace> click(Activity activity) {
    Link link = activity.link();
    if (link.isGoogle() && link.path().equals("/gen_204")) {
      return Stream.empty();
    }
    Link landing = landing(link);
    boolean isRouted = !adTechParameter(landing).isEmpty();
    TraceBuilder trace =
        activity
            .trace(Kind.AD_ENGAGEMENT, OBSERVED, landing.site())
            .detail("advertiser", isRouted ? "" : landing.site())
            .detail("action", "visited");
    if (isRouted || !landing.equals(link)) {
      trace.detail("via", link.host());
    }
    return trace.text(pageTitle(activity)).stream();
  }

  private static Link landing(Link link) {
    String parameter = adTechParameter(link);
    Link nested = parameter.isEmpty() ? link : Link.behind(link.parameter(parameter));
    return nested.host().isEmpty() ? link : nested;
  }

  private static String adTechParameter(Link link) {
    String domain = link.host();
    while (!domain.isEmpty()) {
      String parameter = AD_TECH.getOrDefault(domain, "");
      if (!parameter.isEmpty()) {
        return parameter;
      }
      int dot = domain.indexOf('.');
      domain = dot < 0 ? "" : domain.substring(dot + 1);
    }
    return "";
  }

  /** The title of the page, where the record has more of it than its address. */
  private static String pageTitle(Activity activity) {
    String object = activity.phrase().object();
    return object.contains("://") ? "" : object;
  }

  /**
   * A search on another site that shows Google's ads and told Google about it. It is a query of the
   * person, and an event a site passed on: both, since either alone would hide the other.
   */
  private static Stream<Trace> partnerSearch(Activity activity, String site) {
    String query = activity.phrase().object();
    return Stream.of(
        activity.trace(Kind.SEARCH, SUPPLIED, query).detail("site", site).build(),
        activity
            .trace(Kind.OFF_PLATFORM, SUPPLIED, site)
            .detail("event", "search")
            .detail("query", query)
            .build());
  }

  private static Stream<Trace> shownInGmail(Activity activity) {
    return activity
        .trace(Kind.AD_IMPRESSION, SHOWN, activity.title())
        .detail("app", activity.header())
        .stream();
  }

  /** A site or app that shows Google's ads was used: the card bears its name. */
  private static Stream<Trace> offGoogle(Activity activity) {
    boolean isNamed = !activity.isOfProduct();
    return activity
        .trace(
            Kind.OFF_PLATFORM, SUPPLIED, isNamed ? activity.header() : activity.phrase().object())
        .detail("event", activity.phrase().action())
        .text(isNamed ? activity.phrase().object() : "")
        .stream();
  }

  /** Whether a label is a host name: a dot, no spaces, letters at its end (an IP has digits). */
  private static boolean isHost(String label) {
    return label.indexOf('.') > 0
        && Character.isLetter(label.charAt(label.length() - 1))
        && label.chars().noneMatch(c -> Character.isWhitespace(c) || c == '/' || c == ':');
  }

  private static Map<String, String> adTech() {
    var hosts = new HashMap<String, String>();
    GoogleNames.table("ad-tech.tsv").forEach(row -> hosts.put(row[0], row[1]));
    return Map.copyOf(hosts);
  }
}
