package verso.persona;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.apache.commons.statistics.distribution.BinomialDistribution;
import verso.claim.Author;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.EvidenceCode;
import verso.claim.EvidenceCollector;
import verso.claim.EvidenceDepth;
import verso.claim.Facet;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.index.StoredTrace;
import verso.trace.Moment;
import verso.trace.Origin;

/**
 * Purchases and leads that one company reported, and how many of them came soon after an ad of it.
 */
final class AfterAds {
  /** Advertisers commonly count what is bought within this long after an ad was seen. */
  static final Duration WINDOW = Duration.ofDays(7);

  /** The stricter count: within a day. */
  static final Duration STRICT = Duration.ofDays(1);

  private static final long SEED = 20_260_102L;

  private static final double RARELY = 0.01;

  private final String claimId;
  private final String key;
  private final EvidenceDepth depth;
  private final List<Reported> reported = new ArrayList<>();
  private final Spellings names = new Spellings();
  private final Times times = new Times();
  private final Set<String> platforms = new TreeSet<>();
  private EvidenceCollector evidence;
  private Period period = Period.UNDATED;
  private int observed;
  private int strict;
  private double expected;
  private int atLeast = Followed.SHUFFLES;

  /** A report; there are few of them. */
  private record Reported(String id, String platform, long millis, Moment moment) {}

  AfterAds(String key, EvidenceDepth depth) {
    this.key = key;
    this.depth = depth;
    this.claimId = ClaimId.of(Facet.PERSUASION, "sold\n" + key);
    this.evidence = new EvidenceCollector(depth.of(claimId));
  }

  void add(StoredTrace stored, String name) {
    var moment = stored.trace().moment();
    names.count(name);
    times.add(moment);
    reported.add(
        new Reported(
            stored.id(), stored.trace().platform(), moment.instant().toEpochMilli(), moment));
  }

  /** Matches them with the ads of the company by platform. */
  void match(Map<String, Times> ads, Map<String, Times> allAds) {
    evidence = new EvidenceCollector(depth.of(claimId));
    observed = 0;
    strict = 0;
    for (Reported one : reported) {
      strict += isAfterAd(ads, one.millis(), STRICT) ? 1 : 0;
      if (isAfterAd(ads, one.millis(), WINDOW)) {
        observed++;
        platforms.add(one.platform());
        period = period.with(one.moment());
        evidence.add(one.id(), EvidenceCode.E5);
      }
    }
    if (observed >= Followed.FEWEST) {
      move(ads, allAds);
    }
  }

  private static boolean isAfterAd(Map<String, Times> ads, long millis, Duration window) {
    return ads.values().stream()
        .anyMatch(of -> of.between(millis - window.toMillis() - 1, millis - 1) > 0);
  }

  /** The same reports at other times, over the time in which the platforms of its ads show any. */
  private void move(Map<String, Times> ads, Map<String, Times> allAds) {
    var reach = new Times();
    for (String platform : ads.keySet()) {
      Times all = allAds.get(platform);
      reach.add(all.at(0));
      reach.add(all.at(all.size() - 1));
    }
    var moves = new Moves(reach, SEED ^ key.hashCode());
    double[] hits = new double[Followed.SHUFFLES];
    for (int i = 0; i < hits.length; i++) {
      hits[i] = moves.next(times, millis -> isAfterAd(ads, millis, WINDOW));
    }
    expected = DoubleStream.of(hits).average().orElse(0);
    atLeast = (int) DoubleStream.of(hits).filter(hit -> hit >= observed).count();
  }

  /** Whether chance rarely makes so many, of that many companies that were looked at. */
  boolean isRare(int tested) {
    if (observed < Followed.FEWEST || atLeast > RARELY * Followed.SHUFFLES) {
      return false;
    }
    double share = Math.max(expected, 1.0 / Followed.SHUFFLES) / times.size();
    double tail =
        BinomialDistribution.of(times.size(), Math.min(1, share)).survivalProbability(observed - 1);
    return tail * tested <= RARELY;
  }

  Claim claim() {
    return new Claim(
            claimId,
            Facet.PERSUASION,
            names.best(),
            sentence(),
            Set.of(Origin.SUPPLIED, Origin.SHOWN),
            platforms,
            false,
            Optional.empty(),
            period,
            List.of(),
            evidence.evidence())
        .by(Author.VERSO);
  }

  private Sentence sentence() {
    return Sentence.of(
        "claim.soldAfterAds",
        "company",
        names.best(),
        "platforms",
        platforms,
        "reports",
        times.size(),
        "matches",
        observed,
        "strict",
        strict,
        "days",
        WINDOW.toDays(),
        "expected",
        expected,
        "lift",
        Followed.lift(observed, expected),
        "atLeast",
        atLeast,
        "shuffles",
        Followed.SHUFFLES);
  }
}
