package verso.platform;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.format.Secrets;
import verso.table.Table;
import verso.trace.Kind;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;
import verso.trace.TraceBuilder;

/**
 * A page that a browser showed, as the browser's history has it. Its address says more than that
 * the page was looked at: what was searched for, and which ad led there. What {@code browsing.tsv}
 * lists is known of addresses.
 *
 * @param row the record
 * @param url address of the page
 * @param title what the page calls itself; empty when the browser did not keep it
 * @param when it was shown
 * @param action how that came about, such as {@code typed}; empty when not known
 * @param app which browser showed it; empty where that goes without saying
 */
public record PageVisit(Row row, String url, String title, Moment when, String action, String app) {
  private static final List<List<String>> TABLE = Table.rows(PageVisit.class, "browsing.tsv");
  private static final List<List<String>> SEARCHES = role("search");
  private static final Map<String, String> CLICKS =
      role("click").stream().collect(Collectors.toUnmodifiableMap(r -> r.get(1), r -> r.get(2)));
  private static final List<String> PAID = role("medium").stream().map(r -> r.get(1)).toList();
  private static final List<String> SECRETS = role("secret").stream().map(r -> r.get(1)).toList();
  private static final Pattern PARAMETER = Pattern.compile("([?&#;])([^=&#;?]+)=([^&#;]*)");
  private static final Pattern PASSWORD = Pattern.compile("(?<=://)[^/@?#]*@");

  /** A page of which it is not known how it came to be shown. */
  public static PageVisit of(Row row, String url, String title, Moment when) {
    return new PageVisit(row, url, title, when, "", "");
  }

  /** The same, shown in that way. */
  public PageVisit by(String way) {
    return new PageVisit(row, url, title, when, way, app);
  }

  /** The same, shown by that browser. */
  public PageVisit in(String browser) {
    return new PageVisit(row, url, title, when, action, browser);
  }

  private static List<List<String>> role(String role) {
    return TABLE.stream().filter(row -> row.getFirst().equals(role)).toList();
  }

  /**
   * The visit: a SEARCH where the page lists results, else a VIEW; and an AD_ENGAGEMENT where an ad
   * led to it. Nothing for an address of the browser's own.
   */
  public Stream<Trace> traces() {
    Optional<String> query = query(Link.of(url));
    Stream<Trace> visit =
        query.isPresent() ? search(query.get()).stream() : page(Kind.VIEW).stream();
    return Stream.concat(visit, adClick());
  }

  /** A trace of the page: its title, or its address, as subject. */
  public TraceBuilder page(Kind kind) {
    Origin origin = kind == Kind.SAVE ? Origin.DECLARED : Origin.OBSERVED;
    return row.trace(kind, origin, title.isEmpty() ? addressInRecord() : title)
        .when(when)
        .detail("action", action)
        .detail("app", app)
        .detail("url", withoutSecrets(url));
  }

  /**
   * A search for that. The same search found twice, as the page of results and in the list of
   * searches, is one.
   */
  public TraceBuilder search(String query) {
    String written = isInRecord(query) ? query : encodedQuery();
    TraceBuilder search =
        row.trace(Kind.SEARCH, Origin.OBSERVED, written)
            .when(when)
            .detail("query", written.equals(query) ? "" : query)
            .detail("category", Link.of(url).site())
            .detail("app", app)
            .detail("url", withoutSecrets(url));
    return when.isKnown()
        ? search.identifiedBy("search", query.toLowerCase(Locale.ROOT), when.toString())
        : search;
  }

  private boolean isInRecord(String query) {
    return title.contains(query) || url.contains(query) || row.value().leaves().contains(query);
  }

  /** The query as the address has it, for a record that does not hold it in plain. */
  private String encodedQuery() {
    String parameter = searchPage(Link.of(url)).map(page -> page.get(3)).orElse("");
    Matcher matcher = PARAMETER.matcher(url);
    while (matcher.find()) {
      if (matcher.group(2).equals(parameter)) {
        return matcher.group(3);
      }
    }
    return addressInRecord();
  }

  private static Optional<String> query(Link link) {
    return searchPage(link).map(page -> link.parameter(page.get(3))).filter(q -> !q.isBlank());
  }

  private static Optional<List<String>> searchPage(Link link) {
    if (link.query().isEmpty()) {
      return Optional.empty();
    }
    return SEARCHES.stream()
        .filter(page -> isOn(link, page.get(1)) && link.path().startsWith(page.get(2)))
        .findFirst();
  }

  private static boolean isOn(Link link, String site) {
    return site.endsWith(".") ? ("." + link.host()).contains("." + site) : link.isOn(site);
  }

  /** An ad that was clicked: the page it led to, and whose network it was. */
  private Stream<Trace> adClick() {
    Link link = Link.of(url);
    String medium = link.parameter("utm_medium");
    boolean isPaid = PAID.contains(medium.toLowerCase(Locale.ROOT));
    String mark = clickMark(link);
    String network = mark.isEmpty() && isPaid ? link.parameter("utm_source") : mark;
    return network.isBlank() || link.host().isEmpty()
        ? Stream.empty()
        : row
            .trace(Kind.AD_ENGAGEMENT, Origin.OBSERVED, link.site())
            .when(when)
            .detail("advertiser", link.site())
            .detail("action", "clicked")
            .detail("network", network)
            .detail("medium", medium)
            .detail("campaign", link.parameter("utm_campaign"))
            .detail("title", title)
            .detail("app", app)
            .detail("url", withoutSecrets(url))
            .stream();
  }

  /** The network that left its mark in an address. */
  private static String clickMark(Link link) {
    String query = link.query();
    int start = 0;
    while (start < query.length()) {
      int next = query.indexOf('&', start);
      int end = next < 0 ? query.length() : next;
      int equals = query.indexOf('=', start);
      if (equals > start && equals < end) {
        String network = CLICKS.get(query.substring(start, equals).toLowerCase(Locale.ROOT));
        if (network != null) {
          return network;
        }
      }
      start = end + 1;
    }
    return "";
  }

  /** The address as far as the record has it, before anything that must not be shown. */
  private String addressInRecord() {
    String clean = withoutSecrets(url);
    return clean.equals(url) ? url : Link.of(url).site();
  }

  /** An address without the values in it that would let someone in. */
  public static String withoutSecrets(String url) {
    // Most addresses have neither, and there are many.
    if (url.indexOf('=') < 0 && url.indexOf('@') < 0) {
      return url;
    }
    String anonymous = PASSWORD.matcher(url).replaceFirst("");
    return PARAMETER
        .matcher(anonymous)
        .replaceAll(found ->
            Matcher.quoteReplacement(
                isSecret(found.group(2))
                    ? found.group(1) + found.group(2) + "=" + Secrets.MASK
                    : found.group()));
  }

  private static boolean isSecret(String parameter) {
    return Secrets.isSecret(parameter) || SECRETS.contains(parameter.toLowerCase(Locale.ROOT));
  }
}
