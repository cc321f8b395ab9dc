package verso.persona;

import java.util.List;
import verso.claim.Claim;
import verso.claim.Period;
import verso.trace.Origin;

/**
 * A topic that platforms list about the person, across platforms.
 *
 * @param label as most records write it
 * @param listings who lists it, and since when
 * @param support how many traces of the person's own support it
 * @param claim the claim it makes, with its evidence
 */
public record Interest(String label, List<Listing> listings, Support support, Claim claim) {

  /**
   * One platform's listing.
   *
   * @param origin inferred by it, declared by the person, or supplied by a third party
   * @param period undated where the platform gives no date
   * @param rejected whether the person unticked it there
   */
  public record Listing(String platform, Origin origin, Period period, boolean rejected) {}

  /**
   * What the person did or said that suits it.
   *
   * @param observed things followed, liked, watched or searched for
   * @param declared profile fields and interests chosen
   * @param supplied what third parties reported
   */
  public record Support(long observed, long declared, long supplied) {
    /** Whether there is any at all. */
    public boolean isAny() {
      return observed + declared + supplied > 0;
    }
  }

  public Interest {
    listings = List.copyOf(listings);
  }

  /** Whether every platform's listing was unticked by the person. */
  public boolean isRejected() {
    return listings.stream().allMatch(Listing::rejected);
  }
}
