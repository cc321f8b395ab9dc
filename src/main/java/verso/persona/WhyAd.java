package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import verso.claim.Inquiry;
import verso.index.StoredTrace;

/** Answers why one ad reached the person: never with one reason only. */
public final class WhyAd {
  private final Trails trails;
  private final StoredTrace ad;
  private final String advertiser;

  private WhyAd(Trails trails, StoredTrace ad, String advertiser) {
    this.trails = trails;
    this.ad = ad;
    this.advertiser = advertiser;
  }

  /**
   * Explains one ad.
   *
   * @param idOrName id of the ad's trace, or its first 6 characters or more; else the name of an
   *     advertiser, whose newest ad is meant
   * @return empty when there is no such ad
   */
  public static Optional<AdExplanation> of(Inquiry inquiry, String idOrName) throws IOException {
    AdLog log = AdLog.in(inquiry);
    Optional<StoredTrace> found = new AdFinder(inquiry.traces(), log).find(idOrName);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    StoredTrace ad = found.get();
    var finder = new TraceFinder(inquiry.traces(), ad.trace().moment());
    var trails = new Trails(finder, log, ad, new Attributes(inquiry.now()));
    return Optional.of(new WhyAd(trails, ad, log.name(ad.trace())).explanation());
  }

  private AdExplanation explanation() throws IOException {
    return new AdExplanation(ad, advertiser, Brokers.of(advertiser), criteria(), trails.dealings());
  }

  private List<AdExplanation.Criterion> criteria() throws IOException {
    List<Ad.Criterion> stated =
        Ad.criteria(ad.trace())
            .sorted(Comparator.comparing(one -> TargetingType.of(one.type()).invasiveness()))
            .toList();
    var criteria = new ArrayList<AdExplanation.Criterion>();
    for (Ad.Criterion one : stated) {
      TargetingType type = TargetingType.of(one.type());
      criteria.add(
          new AdExplanation.Criterion(
              one.type(),
              one.value(),
              type.facet(),
              type.author(),
              type.isOpaque(),
              type.meaning(),
              trails.of(one)));
    }
    return criteria;
  }
}
