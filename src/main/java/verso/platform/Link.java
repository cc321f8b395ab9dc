package verso.platform;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * The address a record leads to, taken apart without insisting that it is a valid one.
 *
 * @param url as the record gives it, redirects of Google's own removed; empty when there is none
 * @param host in lower case, without port; empty for anything but http and https
 * @param path from the first slash on; empty when there is none
 * @param query what stands after the question mark; empty when there is nothing
 */
public record Link(String url, String host, String path, String query) {
  private static final int MOST_REDIRECTS = 3;
  private static final String AMP = "/amp/s/";

  /** The address behind a link, behind Google's redirects ({@code /url?q=}) and its AMP cache. */
  public static Link behind(String url) {
    Link link = of(url);
    for (int i = 0; i < MOST_REDIRECTS; i++) {
      String target = link.isGoogle() ? link.redirected() : "";
      if (target.isEmpty()) {
        return link;
      }
      link = of(target);
    }
    return link;
  }

  /** The address as it is. */
  public static Link of(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0 || !url.regionMatches(true, 0, "http", 0, 4)) {
      return new Link(url, "", "", "");
    }
    int start = scheme + 3;
    int end = endOf(url, start);
    int path = indexOrEnd(url, '/', start, end);
    int question = indexOrEnd(url, '?', start, end);
    int hostEnd = Math.min(path, question);
    String host = hostOf(url.substring(start, hostEnd));
    String query = question < end ? url.substring(question + 1, end) : "";
    return new Link(url, host, url.substring(hostEnd, question), query);
  }

  /** The link's own value of a parameter, decoded; empty when it has none. */
  public String parameter(String name) {
    int at = 0;
    while (at < query.length()) {
      int end = indexOrEnd(query, '&', at, query.length());
      int value = at + name.length() + 1;
      if (value <= end && query.startsWith(name, at) && query.charAt(value - 1) == '=') {
        return decoded(query.substring(value, end));
      }
      at = end + 1;
    }
    return "";
  }

  /** Whether it leads to Google search, Maps or another page of a google.TLD host. */
  public boolean isGoogle() {
    return host.startsWith("www.google.") || host.startsWith("google.");
  }

  /** Whether it leads to YouTube or YouTube Music. */
  public boolean isYouTube() {
    return host.equals("youtu.be") || host.equals("youtube.com") || host.endsWith(".youtube.com");
  }

  /** Whether the host is this one or below it. */
  public boolean isOn(String domain) {
    return host.equals(domain) || host.endsWith("." + domain);
  }

  /** Whether there is an address at all. */
  public boolean isEmpty() {
    return url.isEmpty();
  }

  /** The host without {@code www.}, in the letters of the record. */
  public String site() {
    int at = url.toLowerCase(Locale.ROOT).indexOf(host);
    String written = at < 0 ? host : url.substring(at, at + host.length());
    return written.regionMatches(true, 0, "www.", 0, 4) ? written.substring(4) : written;
  }

  /** The same address for comparison: {@code http} and {@code https} are one. */
  public String comparable() {
    return url.startsWith("http:") ? "https:" + url.substring("http:".length()) : url;
  }

  private String redirected() {
    if (path.startsWith(AMP)) {
      return "https://" + path.substring(AMP.length()) + (query.isEmpty() ? "" : "?" + query);
    }
    if (!path.equals("/url")) {
      return "";
    }
    String target = parameter("q");
    return target.isEmpty() ? parameter("url") : target;
  }

  private static String hostOf(String authority) {
    String host = authority.substring(authority.lastIndexOf('@') + 1);
    int port = host.indexOf(':');
    return (port < 0 ? host : host.substring(0, port)).toLowerCase(Locale.ROOT);
  }

  private static int endOf(String url, int from) {
    int fragment = url.indexOf('#', from);
    return fragment < 0 ? url.length() : fragment;
  }

  private static int indexOrEnd(String text, char wanted, int from, int end) {
    int at = text.indexOf(wanted, from);
    return at < 0 || at > end ? end : at;
  }

  private static String decoded(String value) {
    if (value.indexOf('%') < 0 && value.indexOf('+') < 0) {
      return value;
    }
    try {
      return URLDecoder.decode(value, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      // A stray percent sign: the value was not encoded, or cut.
      return value;
    }
  }
}
