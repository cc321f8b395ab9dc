package verso.persona;

import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import verso.claim.Claim;
import verso.claim.ClaimId;
import verso.claim.EvidenceCode;
import verso.claim.EvidenceCollector;
import verso.claim.EvidenceDepth;
import verso.claim.Facet;
import verso.claim.Period;
import verso.claim.Sentence;
import verso.company.Companies;
import verso.company.Company;
import verso.index.StoredTrace;
import verso.interest.Classification;
import verso.interest.Classifier;
import verso.interest.Input;
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
  private final Set<Origin> origins = EnumSet.noneOf(Origin.class);
  private final Map<Basis, Set<String>> heldOn = new EnumMap<>(Basis.class);
  private final CriteriaTally criteria = new CriteriaTally();
  private final Map<String, Long> events = new TreeMap<>();
  private long conversions;
  private long shown;
  private final SortedMap<YearMonth, Long> shownByMonth = new TreeMap<>();
  private long actedUpon;
  private long deliberately;
  private Period period = Period.UNDATED;

  AdvertiserTally(String key, EvidenceDepth depth) {
    this.claimId = ClaimId.of(Facet.ADVERTISER_LISTS, key);
    this.evidence = new EvidenceCollector(depth.of(claimId));
  }

  /** Counts an ad; a second record of one is evidence, and no second ad. */
  void count(Ad ad) {
    take(ad.advertiser(), ad.stored());
    if (ad.isCounted()) {
      criteria.count(ad);
      shown += ad.isShown() ? 1 : 0;
      actedUpon += ad.isActedUpon() ? 1 : 0;
      deliberately += ad.isDeliberate() ? 1 : 0;
    }
    if (ad.isShown()) {
      Period.stated(ad.stored().trace().moment())
          .ifPresent(at -> shownByMonth.merge(month(at), 1L, Long::sum));
    }
  }

  private static YearMonth month(Instant at) {
    return YearMonth.from(at.atOffset(ZoneOffset.UTC));
  }

  /** Counts a record of a list, or of what was reported. */
  void count(String name, StoredTrace stored) {
    take(name, stored);
    Trace trace = stored.trace();
    if (trace.kind() == Kind.OFF_PLATFORM || trace.kind() == Kind.CONVERSION) {
      events.merge(trace.details().first("event").orElse(""), 1L, Long::sum);
      conversions += trace.kind() == Kind.CONVERSION ? 1 : 0;
    }
  }

  private void take(String name, StoredTrace stored) {
    Trace trace = stored.trace();
    spellings.count(name);
    platforms.add(trace.platform());
    origins.add(trace.origin());
    period = period.with(trace.moment());
    trace
        .details()
        .all(Basis.DETAIL)
        .map(Basis::valueOf)
        .forEach(
            basis -> heldOn.computeIfAbsent(basis, b -> new TreeSet<>()).add(trace.platform()));
    evidence.add(
        stored.id(), trace.kind() == Kind.ADVERTISER ? EvidenceCode.STATED : EvidenceCode.E5);
  }

  Advertiser advertiser() {
    Optional<Broker> broker =
        spellings.all().stream().flatMap(name -> Brokers.of(name).stream()).findFirst();
    return new Advertiser(
        spellings.best(),
        spellings.all(),
        platforms,
        broker,
        company(),
        topic(),
        heldOn,
        new Advertiser.Ads(
            shown,
            actedUpon,
            deliberately,
            criteria.ads(),
            criteria.opaqueAds(),
            criteria.uses(),
            shownByMonth),
        events,
        conversions,
        period,
        claim(broker));
  }

  private Optional<Company> company() {
    return Stream.concat(Stream.of(spellings.best()), spellings.all().stream())
        .flatMap(name -> Companies.all().of(name).stream())
        .findFirst();
  }

  /** What its best name is filed under, else any of its others. */
  private Optional<String> topic() {
    return Stream.concat(Stream.of(spellings.best()), spellings.all().stream())
        .flatMap(name -> Classifier.standard().classify(name, Input.NAME).stream())
        .map(Classification::topicId)
        .findFirst();
  }

  private long reported() {
    return events.values().stream().mapToLong(Long::longValue).sum();
  }

  private Claim claim(Optional<Broker> broker) {
    return new Claim(
        claimId,
        facet(),
        spellings.best(),
        sentence(broker),
        origins,
        platforms,
        true,
        Optional.empty(),
        period,
        List.of(),
        evidence.evidence());
  }

  private Sentence sentence(Optional<Broker> broker) {
    var arguments = new TreeMap<String, Object>();
    arguments.put("name", spellings.best());
    arguments.put("platforms", platforms);
    arguments.put("impressions", shown);
    arguments.put("engagements", actedUpon);
    arguments.put("events", reported());
    Set<Basis> ways = EnumSet.noneOf(Basis.class);
    ways.addAll(heldOn.keySet());
    ways.remove(Basis.UNSTATED);
    if (!ways.isEmpty()) {
      arguments.put("ways", ways);
    }
    broker.ifPresent(known -> arguments.put("role", known.role()));
    return broker.isPresent()
        ? new Sentence(ways.isEmpty() ? "claim.broker" : "claim.brokerBy", arguments)
        : new Sentence(ways.isEmpty() ? "claim.advertiser" : "claim.advertiserBy", arguments);
  }

  private Facet facet() {
    if (LISTS.stream().anyMatch(heldOn::containsKey)) {
      return Facet.ADVERTISER_LISTS;
    }
    if (heldOn.containsKey(Basis.LOOKALIKE)) {
      return Facet.LOOKALIKES;
    }
    if (!heldOn.isEmpty()) {
      return Facet.RETARGETING;
    }
    return reported() > 0 ? Facet.OFF_PLATFORM : Facet.PERSUASION;
  }
}
