package verso.web.persona;

import java.util.List;
import java.util.Optional;
import verso.page.ClaimView;

/**
 * A claim on a page of its own.
 *
 * @param claim the claim
 * @param facet the side of the person it is about, in words
 * @param section where it stands in the persona; empty for an advertiser not spoken of there
 * @param isHeld whether a platform's own record states it
 * @param records those of this page
 * @param pages which page that is
 * @param unlisted how many more there are that were not listed
 * @param isFolded whether it is shown only to who opens it
 * @param isTurned whether a page of the records was asked for: then it was opened before
 * @param support where somebody can be talked to; empty for most claims
 */
public record ClaimPage(
    ClaimView claim,
    String facet,
    Optional<PersonaPage.Entry> section,
    boolean isHeld,
    List<ClaimView.EvidenceView> records,
    Pages pages,
    long unlisted,
    boolean isFolded,
    boolean isTurned,
    List<Support> support) {
  public ClaimPage {
    records = List.copyOf(records);
    support = List.copyOf(support);
  }
}
