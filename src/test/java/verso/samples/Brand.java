package verso.samples;

import java.util.List;
import java.util.Map;

/**
 * An advertiser, and the name each platform has for it.
 *
 * @param interest what it sells to; {@code -} is everybody
 * @param shares how many of the ads are its own
 * @param basis why its ads reach the person: c contact list, r retargeting, s store visit, l
 *     lookalike, e excluded
 */
record Brand(
    String id,
    String name,
    String facebook,
    String xName,
    String xHandle,
    String instagram,
    String tiktok,
    String domain,
    String interest,
    int shares,
    String basis) {

  static List<Brand> all() {
    return Table.rows("brands.tsv").stream().map(Brand::of).toList();
  }

  private static Brand of(Map<String, String> row) {
    return new Brand(
        row.get("id"),
        row.get("name"),
        row.get("facebook"),
        row.get("xName"),
        row.get("xHandle"),
        row.get("instagram"),
        row.get("tiktok"),
        row.get("domain"),
        row.get("interest"),
        Integer.parseInt(row.get("shares")),
        row.get("basis"));
  }

  /** Whether its ads reach the person in that way. */
  boolean reachesBy(char way) {
    return basis.indexOf(way) >= 0;
  }
}
