package verso.company;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import verso.table.Table;

/**
 * The companies Verso knows: by host, by name, by the package name of an app. Tables rather than
 * guesses: what is not in them has no company.
 */
public final class Companies {
  private static final Pattern HOST = Pattern.compile("[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)+");
  private static final Pattern NOISE = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Companies ALL = new Companies();

  private final Map<String, Company> byDomain = new HashMap<>();
  private final Map<String, Company> services = new HashMap<>();

  /** A company of several services is known for the one that tells most: see {@link Purpose}. */
  private final Map<String, Company> owners = new HashMap<>();

  private Companies() {
    // Our own rows come first: they say who owns what today.
    add("own.tsv");
    add("companies.tsv");
  }

  /** All of them. */
  public static Companies all() {
    return ALL;
  }

  private void add(String table) {
    for (List<String> row : Table.rows(Companies.class, table)) {
      String service = row.get(1).isEmpty() ? row.get(0) : row.get(1);
      var company = new Company(row.get(0), service, Purpose.of(row.get(2)));
      services.putIfAbsent(plain(service), company);
      var owner = new Company(company.name(), company.name(), company.purpose());
      owners.merge(plain(company.name()), owner, Companies::moreTelling);
      if (row.size() > 3) {
        Arrays.stream(row.get(3).split(" "))
            .forEach(domain -> byDomain.putIfAbsent(domain, company));
      }
    }
  }

  private static Company moreTelling(Company one, Company other) {
    return other.purpose().compareTo(one.purpose()) < 0 ? other : one;
  }

  /** The company behind whatever this is: a host, an address, the name of a service or an app. */
  public Optional<Company> of(String name) {
    String host = hostOf(name);
    return HOST.matcher(host).matches()
        ? ofHost(host).or(() -> ofApp(host)).or(() -> ofName(name))
        : ofName(name);
  }

  private static String hostOf(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    int scheme = lower.indexOf("://");
    String rest = scheme < 0 ? lower : lower.substring(scheme + 3);
    int end = rest.indexOf('/');
    return end < 0 ? rest : rest.substring(0, end);
  }

  /** The company of that host, or of the nearest domain above it. */
  public Optional<Company> ofHost(String host) {
    String domain = host.toLowerCase(Locale.ROOT);
    while (domain.indexOf('.') > 0) {
      Company company = byDomain.get(domain);
      if (company != null) {
        return Optional.of(company);
      }
      domain = domain.substring(domain.indexOf('.') + 1);
    }
    return Optional.empty();
  }

  /** The company whose domain a package name is, back to front: {@code com.example.app}. */
  public Optional<Company> ofApp(String packageName) {
    var segments = new ArrayList<>(List.of(packageName.split("\\.")));
    Collections.reverse(segments);
    return ofHost(String.join(".", segments));
  }

  /**
   * The company, or the service, of exactly that name; case and punctuation do not matter. Only of
   * those that track: other names are shared too often (a checkout and a taxi are called Bolt).
   */
  public Optional<Company> ofName(String name) {
    String wanted = plain(name);
    return Optional.ofNullable(owners.getOrDefault(wanted, services.get(wanted)))
        .filter(company -> company.purpose().isTracking());
  }

  private static String plain(String name) {
    return NOISE.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
  }
}
