package verso.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import verso.claim.Claim;
import verso.claim.Flag;
import verso.report.PlainText;
import verso.table.Table;

/**
 * Sorts the claims of a section under headings: by what kind of statement they are where a table
 * knows it, else by the side of the person they are about. Interests that nothing explains stand
 * apart from those that something does.
 */
final class ClaimGroups {
  private static final String UNEXPLAINED = ".unexplained";

  /** How the key of a claim's sentence begins, to the name of its group. */
  private static final Map<String, String> BY_KEY = read();

  private ClaimGroups() {}

  /** Claims by the heading they stand under; groups and claims in the order of the claims. */
  static Map<String, List<Claim>> of(List<Claim> claims, Edition edition) {
    var groups = new LinkedHashMap<String, List<Claim>>();
    for (Claim claim : claims) {
      groups.computeIfAbsent(heading(claim, edition), key -> new ArrayList<>()).add(claim);
    }
    return groups;
  }

  private static String heading(Claim claim, Edition edition) {
    String group = group(claim.sentence().key());
    if (group.isEmpty()) {
      return PlainText.capitalised(
          edition.messages().name(claim.facet()), edition.messages().locale());
    }
    boolean isApart =
        claim.is(Flag.UNSUPPORTED) && edition.messages().has("group." + group + UNEXPLAINED);
    return edition.text("group." + group + (isApart ? UNEXPLAINED : ""));
  }

  /** That of the longest beginning that the table has. */
  private static String group(String key) {
    String found = BY_KEY.getOrDefault(key, "");
    int dot = key.lastIndexOf('.');
    return found.isEmpty() && dot > 0 ? group(key.substring(0, dot)) : found;
  }

  private static Map<String, String> read() {
    var byKey = new HashMap<String, String>();
    Table.rows(ClaimGroups.class, "groups.tsv")
        .forEach(row -> byKey.put(row.getFirst(), row.get(1)));
    return Map.copyOf(byKey);
  }
}
