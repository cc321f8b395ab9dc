package verso.platform.appprivacy;

import java.util.Set;
import java.util.stream.Collectors;
import verso.table.Table;

/** Domains that serve or measure ads and that the phone does not mark as such. */
final class AdHosts {
  private static final Set<String> DOMAINS =
      Table.rows(AdHosts.class, "ad-hosts.tsv").stream()
          .map(row -> row.get(0))
          .collect(Collectors.toUnmodifiableSet());

  private AdHosts() {}

  /** Whether a host is one of these domains or lies in one. */
  static boolean know(String host) {
    int dot = host.indexOf('.');
    return DOMAINS.contains(host) || (dot >= 0 && know(host.substring(dot + 1)));
  }
}
