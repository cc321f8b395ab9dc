package verso.persona;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import verso.index.StoredTrace;
import verso.trace.Basis;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** What is known of one advertiser while the index is read: counts and times, no traces. */
final class AdvertiserTally {
  /** Bases that mean the person is on a list. */
  private static final Set<Basis> LISTS =
      EnumSet.of(Basis.CONTACT_LIST, Basis.DATA_BROKER, Basis.EXCLUSION);

  private final String claimId;
  private final EvidenceCollector evidence;
  private final Spellings spellings = new Spellings();
  private final Set<String> platforms = new TreeSet<>();
  private final Set<Basis> bases = EnumSet.noneOf(Basis.class);
  private final Set<Origin> origins = EnumSet.noneOf(Origin.class);
  private final Map<Kind, Long> counts = new HashMap<>();
  private Period period = Period.UNDATED;

  AdvertiserTally(String key, EvidenceDepth depth) {
    this.claimId = ClaimId.of(Facet.ADVERTISER_LISTS, key);
    this.evidence = new EvidenceCollector(depth.of(claimId));
  }

  void count(String name, StoredTrace stored) {
    Trace trace = stored.trace();
    spellings.count(name);
    platforms.add(trace.platform());
    origins.add(trace.origin());
    counts.merge(trace.kind(), 1L, Long::sum);
    period = period.with(trace.moment());
    trace.details().all(Basis.DETAIL).map(Basis::valueOf).forEach(bases::add);
    evidence.add(
        stored.id(), trace.kind() == Kind.ADVERTISER ? EvidenceCode.STATED : EvidenceCode.E5);
  }

  Advertiser advertiser() {
    return new Advertiser(
        spellings.best(),
        platforms,
        bases,
        count(Kind.AD_IMPRESSION),
        count(Kind.AD_ENGAGEMENT),
        events(),
        count(Kind.CONVERSION),
        period,
        claim());
  }

  /** What it reported; an event attributed to an ad is one, too. */
  private long events() {
    return count(Kind.OFF_PLATFORM) + count(Kind.CONVERSION);
  }

  private long count(Kind kind) {
    return counts.getOrDefault(kind, 0L);
  }

  private Claim claim() {
    String name = spellings.best();
    return new Claim(
        claimId,
        facet(),
        name,
        Sentence.of(
            "claim.advertiser",
            "name",
            name,
            "platforms",
            platforms,
            "impressions",
            count(Kind.AD_IMPRESSION),
            "engagements",
            count(Kind.AD_ENGAGEMENT),
            "events",
            events()),
        origins,
        platforms,
        true,
        Optional.empty(),
        period,
        List.of(),
        evidence.evidence());
  }

  private Facet facet() {
    if (LISTS.stream().anyMatch(bases::contains)) {
      return Facet.ADVERTISER_LISTS;
    }
    if (bases.contains(Basis.LOOKALIKE)) {
      return Facet.LOOKALIKES;
    }
    if (!bases.isEmpty()) {
      return Facet.RETARGETING;
    }
    return events() > 0 ? Facet.OFF_PLATFORM : Facet.PERSUASION;
  }
}
