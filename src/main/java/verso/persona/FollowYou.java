package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Follow-you chains: something the person had to do with a company, then ads of it. What was done
 * is an event its site or app reported, a search that names it, or a visit to its site. A temporal
 * association, with its base rate; never a reason. Holds times, no traces.
 */
final class FollowYou {
  private static final TraceQuery EVENTS =
      TraceQuery.ofKinds(Kind.OFF_PLATFORM, Kind.CONVERSION, Kind.SEARCH, Kind.VIEW);

  private final Traces traces;
  private final AdLog log;
  private final Map<String, Times> allAds = new TreeMap<>();
  private final Map<String, Followed> companies = new TreeMap<>();
  private final Map<String, Spellings> spellings = new HashMap<>();

  /** What chance would give, for companies the person had to do with. */
  private final Map<String, Double> expected = new TreeMap<>();

  private FollowYou(Traces traces, AdLog log) {
    this.traces = traces;
    this.log = log;
  }

  /**
   * What was found.
   *
   * @param figures the lift over all companies together, which no choice among them distorts
   * @param claims one for each company with matches enough, the highest lift first
   */
  record Result(List<Figure> figures, List<Claim> claims) {}

  static Result of(Inquiry inquiry, AdLog log) throws IOException {
    var chains = new FollowYou(inquiry.traces(), log);
    log.each(chains::addAd);
    if (chains.companies.isEmpty()) {
      return new Result(List.of(), List.of());
    }
    var dealings = new Dealings(log, chains.spellings);
    chains.traces.each(EVENTS, stored -> chains.addEvent(stored, dealings));
    chains.shuffle();
    List<Chain> found = chains.chains(inquiry.depth());
    chains.collectEvidence(found, dealings);
    return new Result(chains.pooled(), found.stream().map(Chain::claim).toList());
  }

  private void addAd(Ad ad) {
    Trace trace = ad.stored().trace();
    if (!ad.isCounted() || ad.key().isEmpty() || !Times.isOrdered(trace.moment())) {
      return;
    }
    allAds.computeIfAbsent(trace.platform(), p -> new Times()).add(trace.moment());
    companies
        .computeIfAbsent(ad.key(), k -> new Followed())
        .adsOn(trace.platform())
        .add(trace.moment());
    spellings.computeIfAbsent(ad.key(), k -> new Spellings()).count(ad.advertiser());
  }

  private void addEvent(StoredTrace stored, Dealings dealings) {
    Trace trace = stored.trace();
    if (Times.isOrdered(trace.moment())) {
      dealings.with(trace).forEach(key -> companies.get(key).events().add(trace.moment()));
    }
  }

  private void shuffle() {
    companies.forEach((key, followed) -> {
      if (followed.events().size() > 0) {
        expected.put(key, followed.expected(allAds, key));
      }
    });
  }

  private List<Chain> chains(EvidenceDepth depth) {
    return expected.keySet().stream()
        .filter(key -> companies.get(key).observed() >= Followed.FEWEST)
        .map(key -> chain(key, depth))
        .sorted(Comparator.comparing((Chain chain) -> -chain.lift()).thenComparing(Chain::name))
        .toList();
  }

  private Chain chain(String key, EvidenceDepth depth) {
    return new Chain(key, spellings.get(key).best(), companies.get(key), expected.get(key), depth);
  }

  private List<Figure> pooled() {
    int observed = expected.keySet().stream().mapToInt(key -> companies.get(key).observed()).sum();
    double chance = expected.values().stream().mapToDouble(Double::doubleValue).sum();
    if (observed < Followed.FEWEST) {
      return List.of();
    }
    double lift = Followed.lift(observed, chance);
    return List.of(
        new Figure(
            "followYou.lift",
            lift,
            observed,
            Sentence.of(
                "figure.followYou.lift",
                "lift",
                lift,
                "n",
                observed,
                "companies",
                expected.size(),
                "days",
                Followed.WINDOW.toDays())));
  }

  /** Reads again what belongs to the chains found, now that it is known what follows what. */
  private void collectEvidence(List<Chain> found, Dealings dealings) throws IOException {
    if (found.isEmpty()) {
      return;
    }
    var byKey = new HashMap<String, Chain>();
    found.forEach(chain -> byKey.put(chain.key(), chain));
    traces.each(
        EVENTS,
        stored -> {
          if (Times.isOrdered(stored.trace().moment())) {
            dealings.with(stored.trace()).stream()
                .filter(byKey::containsKey)
                .forEach(key -> byKey.get(key).addEvent(stored));
          }
        });
    log.each(ad -> {
      if (ad.isCounted()
          && byKey.containsKey(ad.key())
          && Times.isOrdered(ad.stored().trace().moment())) {
        byKey.get(ad.key()).addAd(ad.stored());
      }
    });
  }

  /** One chain, with its evidence from both ends. */
  private static final class Chain {
    private final String key;
    private final String name;
    private final Followed followed;
    private final double expected;
    private final int observed;
    private final String claimId;
    private final EvidenceCollector events;
    private final EvidenceCollector ads;
    private final Set<String> platforms = new TreeSet<>();
    private final Set<Origin> origins = EnumSet.of(Origin.SHOWN);
    private Period period = Period.UNDATED;

    Chain(String key, String name, Followed followed, double expected, EvidenceDepth depth) {
      this.key = key;
      this.name = name;
      this.followed = followed;
      this.expected = expected;
      this.observed = followed.observed();
      this.claimId = ClaimId.of(Facet.RETARGETING, "chain\n" + key);
      int half = (depth.of(claimId) + 1) / 2;
      this.events = new EvidenceCollector(half);
      this.ads = new EvidenceCollector(half);
    }

    String key() {
      return key;
    }

    String name() {
      return name;
    }

    double lift() {
      return Followed.lift(observed, expected);
    }

    void addEvent(StoredTrace stored) {
      Trace trace = stored.trace();
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

    private Sentence sentence() {
      return Sentence.of(
          "claim.followYou",
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
          expected,
          "shuffles",
          Followed.SHUFFLES);
    }

    private Evidence evidence() {
      var links = new ArrayList<>(events.evidence().links());
      links.addAll(ads.evidence().links());
      return new Evidence(events.count() + ads.count(), links);
    }
  }
}
