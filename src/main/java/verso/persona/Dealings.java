package verso.persona;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import verso.interest.Label;
import verso.trace.Trace;

/**
 * Which of the companies that advertise a record is about: as the one that reported it, by its name
 * in a search, or by the host of what was visited.
 */
final class Dealings {
  /** Shorter names are words, too, and would be found everywhere. */
  private static final int SHORTEST_NAME = 4;

  private static final int MOST_HOSTS = 50_000;

  private final AdLog log;
  private final Set<String> keys;
  private final Map<String, String> keysByPhrase = new HashMap<>();
  private final PhraseIndex phrases;
  private final Map<String, Optional<String>> companiesByHost = new HashMap<>();

  /** The companies, as keys with the spellings of their names. */
  Dealings(AdLog log, Map<String, Spellings> companies) {
    this.log = log;
    this.keys = Set.copyOf(companies.keySet());
    companies.forEach((key, spellings) ->
        spellings.all().stream()
            .map(AdvertiserNames::words)
            .filter(words -> words.length() >= SHORTEST_NAME)
            .forEach(words -> keysByPhrase.put(words, key)));
    this.phrases = new PhraseIndex(keysByPhrase.keySet());
  }

  /** Keys of the companies the record is about. */
  Set<String> with(Trace trace) {
    return switch (trace.kind()) {
      case OFF_PLATFORM, CONVERSION -> reporter(trace);
      case SEARCH -> named(trace.subject());
      case VIEW -> visited(trace);
      default -> Set.of();
    };
  }

  private Set<String> reporter(Trace trace) {
    String key = log.key(trace);
    return Reports.isReport(trace) && keys.contains(key) ? Set.of(key) : Set.of();
  }

  private Set<String> named(String query) {
    return phrases.in(Label.normalized(query)).stream()
        .map(keysByPhrase::get)
        .collect(Collectors.toSet());
  }

  private Set<String> visited(Trace trace) {
    return trace
        .details()
        .all("url")
        .flatMap(url -> company(url).stream())
        .collect(Collectors.toSet());
  }

  /** The company of a host, or of the domain above it: {@code shop.acme.com}, {@code acme.com}. */
  private Optional<String> company(String url) {
    String host = host(url);
    if (host.isEmpty()) {
      return Optional.empty();
    }
    Optional<String> known = companiesByHost.get(host);
    if (known != null) {
      return known;
    }
    Optional<String> found = companyOfHost(host);
    if (companiesByHost.size() < MOST_HOSTS) {
      companiesByHost.put(host, found);
    }
    return found;
  }

  /** What stands between the scheme and the path; empty for what is no web address. */
  private static String host(String url) {
    int scheme = url.indexOf("://");
    if (scheme < 0 || !url.regionMatches(true, 0, "http", 0, 4)) {
      return "";
    }
    int end = scheme + 3;
    while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
      end++;
    }
    return url.substring(scheme + 3, end);
  }

  private Optional<String> companyOfHost(String host) {
    List<String> labels = Arrays.asList(host.split("\\."));
    for (int from = 0; from < labels.size() - 1; from++) {
      String key = log.key(String.join(".", labels.subList(from, labels.size())));
      if (keys.contains(key)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
