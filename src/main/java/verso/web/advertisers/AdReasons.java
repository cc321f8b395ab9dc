package verso.web.advertisers;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import verso.page.Edition;
import verso.page.Excerpt;
import verso.page.RecordView;
import verso.persona.AdExplanation;
import verso.persona.Advertiser;
import verso.persona.WhyAd;
import verso.web.shell.Snapshot;

/** Why one of an advertiser's ads reached the person. */
final class AdReasons {
  private static final int MOST_TRACES = 4;
  private static final int LONGEST = 200;

  private final Advertiser advertiser;
  private final NamedRecords records;
  private final Snapshot snapshot;
  private final Edition edition;

  AdReasons(Advertiser advertiser, NamedRecords records, Snapshot snapshot, Edition edition) {
    this.advertiser = advertiser;
    this.records = records;
    this.snapshot = snapshot;
    this.edition = edition;
  }

  /** Of the ad with that id; of one that tells much where none is given or it is none of its. */
  Optional<AdvertiserPage.AdReason> of(String adId) throws IOException {
    if (advertiser.impressions() + advertiser.engagements() == 0) {
      return Optional.empty();
    }
    Optional<String> wanted = adId.isEmpty() ? records.telling() : Optional.of(adId);
    return wanted.isEmpty()
        ? Optional.empty()
        : WhyAd.of(snapshot.inquiry(), wanted.get()).map(this::reason);
  }

  private AdvertiserPage.AdReason reason(AdExplanation explanation) {
    String lead =
        explanation.criteria().isEmpty()
            ? edition.text("why.adUnstated")
            : edition.text("why.adStated");
    return new AdvertiserPage.AdReason(
        RecordView.of(explanation.ad(), edition),
        lead,
        explanation.criteria().stream().map(this::reason).toList(),
        traces(explanation.dealings()));
  }

  private AdvertiserPage.Reason reason(AdExplanation.Criterion criterion) {
    String named =
        criterion.value().isEmpty()
            ? criterion.type()
            : edition.text("why.adCriterion", "type", criterion.type(), "value", criterion.value());
    return new AdvertiserPage.Reason(
        Excerpt.of(named, LONGEST),
        edition.text("targeting." + criterion.meaning()),
        edition.text("why.adSuppliedBy", "author", edition.messages().name(criterion.suppliedBy())),
        traces(criterion.traces()));
  }

  private List<AdvertiserPage.Trace> traces(List<AdExplanation.Found> found) {
    return found.stream()
        .limit(MOST_TRACES)
        .map(one ->
            new AdvertiserPage.Trace(
                RecordView.of(one.stored(), edition), edition.messages().name(one.trail())))
        .toList();
  }
}
