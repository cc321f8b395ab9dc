package verso.page;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import verso.claim.Claim;

/**
 * Claims under one heading, ready to be shown.
 *
 * @param title of the group; empty where it is the only one of its section
 * @param first those shown at once
 * @param further those behind a click
 * @param furtherTitle how many these are
 * @param cut how many are not shown, and how to see them; empty when all are
 */
public record ClaimsView(
    String title, List<ClaimView> first, List<ClaimView> further, String furtherTitle, String cut) {
  /** More than these at once are a list nobody reads. */
  private static final int AT_ONCE = 6;

  /** Fewer than these behind a click are not worth it. */
  private static final int WORTH_A_CLICK = 3;

  /** The claims of a section in their groups. */
  static List<ClaimsView> of(int section, List<Claim> claims, Showing showing, Edition edition)
      throws IOException {
    Map<String, List<Claim>> groups = ClaimGroups.of(claims, edition);
    var views = new ArrayList<ClaimsView>();
    for (Map.Entry<String, List<Claim>> group : groups.entrySet()) {
      String title = groups.size() > 1 ? group.getKey() : "";
      views.add(group(title, section, group.getValue(), showing, edition));
    }
    return List.copyOf(views);
  }

  private static ClaimsView group(
      String title, int section, List<Claim> claims, Showing showing, Edition edition)
      throws IOException {
    List<Claim> shown = claims.subList(0, Math.min(claims.size(), showing.mostClaims()));
    var views = new ArrayList<ClaimView>();
    for (Claim claim : shown) {
      views.add(ClaimView.of(claim, showing.records(), edition));
    }
    int atOnce = views.size() < AT_ONCE + WORTH_A_CLICK ? views.size() : AT_ONCE;
    int behind = views.size() - atOnce;
    int cut = claims.size() - shown.size();
    return new ClaimsView(
        title,
        List.copyOf(views.subList(0, atOnce)),
        List.copyOf(views.subList(atOnce, views.size())),
        behind == 0 ? "" : edition.text("claims.further", "count", behind),
        cut == 0 ? "" : edition.text("persona.more", "count", cut, "section", section));
  }
}
