package verso.persona;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.EvidenceCode;
import verso.claim.EvidenceCollector;
import verso.claim.EvidenceDepth;
import verso.claim.Facet;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.habit.ads.AdBursts;
import verso.trace.Origin;

/** A time in which one advertiser's ads crowded together, with the ads as evidence. */
final class AdBurst {
  private final AdvertiserAds advertiser;
  private final AdBursts.Burst burst;
  private final long first;
  private final long last;
  private final String claimId;
  private final EvidenceCollector evidence;
  private final Set<String> platforms = new TreeSet<>();

  /**
   * A burst.
   *
   * @param millis when the ads of the advertiser were shown, in order
   */
  AdBurst(AdvertiserAds advertiser, AdBursts.Burst burst, long[] millis, EvidenceDepth depth) {
    this.advertiser = advertiser;
    this.burst = burst;
    this.first = millis[burst.from()];
    this.last = millis[burst.to() - 1];
    this.claimId = ClaimId.of(Facet.PERSUASION, "burst\n" + advertiser.key() + "\n" + first);
    this.evidence = new EvidenceCollector(depth.of(claimId));
  }

  String key() {
    return advertiser.key();
  }

  double weight() {
    return burst.weight();
  }

  int ads() {
    return burst.ads();
  }

  long first() {
    return first;
  }

  /** Takes an ad of the advertiser, if it was shown in that time. */
  void add(Ad ad, long shownAt) {
    if (first <= shownAt && shownAt <= last) {
      platforms.add(ad.stored().trace().platform());
      evidence.add(ad.stored().id(), EvidenceCode.COUNTED);
    }
  }

  Claim claim() {
    var period =
        new Period(
            Optional.of(Instant.ofEpochMilli(first)), Optional.of(Instant.ofEpochMilli(last)));
    return new Claim(
            claimId,
            Facet.PERSUASION,
            advertiser.name(),
            sentence(period),
            Set.of(Origin.SHOWN),
            platforms,
            false,
            Optional.empty(),
            period,
            List.of(),
            evidence.evidence())
        .by(Author.VERSO);
  }

  private Sentence sentence(Period period) {
    LocalDate first = LocalDate.ofInstant(period.first().orElseThrow(), ZoneOffset.UTC);
    LocalDate last = LocalDate.ofInstant(period.last().orElseThrow(), ZoneOffset.UTC);
    return Sentence.of(
        "claim.adBurst",
        "advertiser",
        advertiser.name(),
        "platforms",
        platforms,
        "ads",
        burst.ads(),
        "from",
        period.first().orElseThrow(),
        "to",
        period.last().orElseThrow(),
        "days",
        first.until(last, ChronoUnit.DAYS) + 1,
        "day",
        burst.mostOfADay(),
        "week",
        burst.mostOfAWeek());
  }
}
