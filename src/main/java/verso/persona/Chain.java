package verso.persona;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.EvidenceCollector;
import verso.claim.EvidenceDepth;
import verso.claim.Facet;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.index.StoredTrace;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** One follow-you chain: a company whose ads followed, with its evidence from both ends. */
final class Chain {
  /** At most one in a hundred people without any pattern is told of one. */
  private static final double RARELY = 0.01;

  private final FollowYou.Link link;
  private final String name;
  private final Followed followed;
  private final String claimId;
  private final EvidenceCollector events;
  private final EvidenceCollector ads;
  private final Set<String> platforms = new TreeSet<>();
  private final Set<Origin> origins = EnumSet.of(Origin.SHOWN);
  private Period period = Period.UNDATED;
  private int observed;
  private Followed.Chance chance = new Followed.Chance(0, Followed.SHUFFLES);
  private Followed.Chance moved = new Followed.Chance(0, Followed.SHUFFLES);
  private double likelihood = 1;
  private int tested = 1;

  Chain(FollowYou.Link link, String name, Followed followed, EvidenceDepth depth) {
    this.link = link;
    this.name = name;
    this.followed = followed;
    this.claimId = ClaimId.of(Facet.RETARGETING, "chain\n" + link.key());
    int half = (depth.of(claimId) + 1) / 2;
    this.events = new EvidenceCollector(half);
    this.ads = new EvidenceCollector(half);
  }

  FollowYou.Dealing dealing() {
    return link.dealing();
  }

  /** Counts the matches and what chance would give, once all events are there. */
  void shuffle(Map<String, Times> allAds) {
    observed = followed.observed();
    chance = followed.chance(allAds, link.key());
  }

  /**
   * Weighs matches enough against chance more closely.
   *
   * @param all how many chains were looked at: of many, some match much by chance
   */
  void weigh(Map<String, Times> allAds, Hypergeometric urn, int all) {
    tested = all;
    likelihood = followed.likelihood(allAds, urn);
    moved = followed.moved(allAds, link.key());
  }

  int observed() {
    return observed;
  }

  /** The mean of the shuffles. */
  double expected() {
    return chance.mean();
  }

  double lift() {
    return Followed.lift(observed, chance.mean());
  }

  /** In how many shuffles there were as many matches, or more. */
  int atLeast() {
    return chance.atLeast();
  }

  /**
   * Whether chance rarely makes so many matches, whichever way it is thought of: the ads dealt out
   * anew, in all chains that were looked at, or the same ads at other times.
   */
  boolean isRare() {
    return likelihood * tested <= RARELY && moved.atLeast() <= RARELY * Followed.SHUFFLES;
  }

  /** Takes what the person had to do with the company; the ads must be there already. */
  void addEvent(StoredTrace stored) {
    Trace trace = stored.trace();
    followed.events().add(trace.moment());
    if (followed.isBeforeAd(trace.moment().instant().toEpochMilli())) {
      origins.add(trace.origin());
      period = period.with(trace.moment());
      boolean isSearch = trace.kind() == Kind.SEARCH;
      events.add(stored.id(), isSearch ? EvidenceCode.E4 : EvidenceCode.E5);
    }
  }

  void addAd(StoredTrace stored) {
    Trace trace = stored.trace();
    if (followed.isAfterEvent(trace.moment().instant().toEpochMilli())) {
      platforms.add(trace.platform());
      period = period.with(trace.moment());
      ads.add(stored.id(), EvidenceCode.E5);
    }
  }

  Claim claim() {
    return new Claim(
        claimId,
        Facet.RETARGETING,
        name,
        sentence(),
        origins,
        platforms,
        false,
        Optional.empty(),
        period,
        List.of(),
        evidence());
  }

  private String manner() {
    if (!isRare()) {
      return ".usual";
    }
    return followed.occasions() == 1 ? ".once" : "";
  }

  private Sentence sentence() {
    return Sentence.of(
        "claim.followYou." + link.dealing() + manner(),
        "company",
        name,
        "platforms",
        platforms,
        "matches",
        observed,
        "ads",
        followed.adCount(),
        "events",
        events.count(),
        "days",
        Followed.WINDOW.toDays(),
        "lift",
        lift(),
        "expected",
        chance.mean(),
        "atLeast",
        chance.atLeast(),
        "shuffles",
        Followed.SHUFFLES,
        "expectedMoved",
        moved.mean(),
        "liftMoved",
        Followed.lift(observed, moved.mean()),
        "atLeastMoved",
        moved.atLeast(),
        "occasions",
        followed.occasions());
  }

  private Evidence evidence() {
    var links = new ArrayList<>(events.evidence().links());
    links.addAll(ads.evidence().links());
    return new Evidence(events.count() + ads.count(), links);
  }
}
