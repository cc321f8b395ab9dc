package verso.interest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import verso.table.Table;
import verso.trace.Kind;
import verso.trace.Trace;

/**
 * Who or what a trace's subject comes from: the series of an episode, a channel, author or artist,
 * the account whose post it was, or the web site of a page.
 */
final class Makers {
  private static final String SERIES = "series";
  private static final List<String> FIELDS = List.of("channel", "author", "artist");
  private static final int LISTED = 3;
  private static final String WWW = "www.";

  private static final List<List<String>> TABLE = Table.rows(Makers.class, "makers.tsv");

  /** By platform and kind the categories whose subjects are makers themselves. */
  private static final Map<String, Map<Kind, Set<String>>> SUBJECTS =
      role("subject")
          .collect(
              Collectors.groupingBy(
                  row -> row.get(1),
                  Collectors.toUnmodifiableMap(row -> Kind.valueOf(row.get(2)), Makers::listed)));

  /** By platform the hosts that are its own, whose pages are things of other makers. */
  private static final Map<String, Set<String>> SITES =
      role("site").collect(Collectors.toUnmodifiableMap(row -> row.get(1), Makers::listed));

  private Makers() {}

  private static Stream<List<String>> role(String role) {
    return TABLE.stream().filter(row -> row.getFirst().equals(role));
  }

  private static Set<String> listed(List<String> row) {
    return row.size() > LISTED ? Set.of(row.get(LISTED).split("\\|")) : Set.of();
  }

  /** The one that the record names apart from its subject. */
  static Optional<String> named(Trace trace) {
    for (String field : FIELDS) {
      Optional<String> maker = trace.details().first(field);
      if (maker.isPresent()) {
        return maker;
      }
    }
    return Optional.empty();
  }

  static Optional<String> of(Trace trace) {
    Optional<String> named = trace.details().first(SERIES).or(() -> named(trace));
    if (named.isPresent()) {
      return named;
    }
    if (isItsSubject(trace)) {
      return Optional.of(trace.subject()).filter(subject -> !subject.isEmpty());
    }
    return trace.kind() == Kind.VIEW
        ? trace.details().first("url").flatMap(url -> of(trace, url))
        : Optional.empty();
  }

  private static boolean isItsSubject(Trace trace) {
    Map<Kind, Set<String>> kinds = SUBJECTS.get(trace.platform());
    Set<String> categories = kinds == null ? null : kinds.get(trace.kind());
    return categories != null
        && trace.details().first("category").filter(categories::contains).isPresent();
  }

  private static Optional<String> of(Trace trace, String url) {
    int handle = url.indexOf("tiktok.com/@");
    if (handle >= 0) {
      int start = url.indexOf('@', handle);
      return Optional.of(url.substring(start, end(url, start)));
    }
    Set<String> own = SITES.get(trace.platform());
    return own == null ? Optional.empty() : site(url).filter(host -> !isOn(host, own));
  }

  /** The host of an address without its {@code www.}; empty for anything but the web. */
  private static Optional<String> site(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0 || !url.regionMatches(true, 0, "http", 0, 4)) {
      return Optional.empty();
    }
    int start = scheme + 3;
    String host = url.substring(start, end(url, start)).toLowerCase(Locale.ROOT);
    host = host.substring(host.indexOf('@') + 1);
    int port = host.indexOf(':');
    host = port < 0 ? host : host.substring(0, port);
    return Optional.of(host.startsWith(WWW) ? host.substring(WWW.length()) : host)
        .filter(name -> name.indexOf('.') > 0);
  }

  private static int end(String url, int from) {
    int at = from;
    while (at < url.length() && "/?#".indexOf(url.charAt(at)) < 0) {
      at++;
    }
    return at;
  }

  private static boolean isOn(String host, Set<String> sites) {
    for (String site : sites) {
      int before = host.length() - site.length() - 1;
      if (host.equals(site) || before >= 0 && host.endsWith(site) && host.charAt(before) == '.') {
        return true;
      }
    }
    return false;
  }
}
