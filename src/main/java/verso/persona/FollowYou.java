package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import verso.claim.Claim;
import verso.claim.Figure;
import verso.claim.Findings;
import verso.claim.Inquiry;
import verso.claim.Sentence;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.index.Traces;
import verso.trace.Kind;
import verso.trace.Trace;

/**
 * Follow-you chains: something the person had to do with a company, then ads of it. What its site
 * or app reported, and what the person searched or visited, are looked at apart: who visits a site
 * every day would hide what a purchase set off. A temporal association with its base rate, never a
 * reason. Holds times, no traces.
 */
final class FollowYou {
  private static final TraceQuery EVENTS =
      TraceQuery.ofKinds(Kind.OFF_PLATFORM, Kind.CONVERSION, Kind.SEARCH, Kind.VIEW);

  private final Inquiry inquiry;
  private final Traces traces;
  private final AdLog log;

  /** Times of all ads by platform. */
  private final Map<String, Times> allAds = new TreeMap<>();

  /** Times of ads by company, then platform. */
  private final Map<String, Map<String, Times>> ads = new TreeMap<>();

  private final Map<String, Spellings> spellings = new HashMap<>();
  private final Map<Link, Chain> chains = new TreeMap<>();

  private final List<Figure> figures = new ArrayList<>();
  private final Sales sales;

  FollowYou(Inquiry inquiry, AdLog log) {
    this.inquiry = inquiry;
    this.traces = inquiry.traces();
    this.log = log;
    this.sales = new Sales(log, inquiry.depth());
  }

  /** What a person can have to do with a company. */
  enum Dealing {
    /** Its site or app reported them. */
    REPORTED,
    /** They searched for it by name, or visited its site. */
    DID;

    static Dealing of(Trace trace) {
      return trace.kind() == Kind.OFF_PLATFORM || trace.kind() == Kind.CONVERSION ? REPORTED : DID;
    }
  }

  /** A company, and what the person had to do with it. */
  record Link(String company, Dealing dealing) implements Comparable<Link> {
    @Override
    public int compareTo(Link other) {
      int byCompany = company.compareTo(other.company);
      return byCompany != 0 ? byCompany : dealing.compareTo(other.dealing);
    }

    String key() {
      return company + "\n" + dealing;
    }
  }

  /**
   * What was found.
   *
   * @param figures the lift over all companies together, which no choice among them distorts
   * @param rare claims of chains that chance rarely makes, the rarest first, then the highest lift
   * @param usual claims of the others with matches enough
   * @param sold what companies reported as bought after their ads, and as conversions
   */
  record Result(List<Figure> figures, List<Claim> rare, List<Claim> usual, Findings sold) {}

  static Result of(Inquiry inquiry, AdLog log) throws IOException {
    var chains = new FollowYou(inquiry, log);
    log.each(chains::add);
    chains.match();
    if (chains.hasMatches()) {
      log.each(chains::addEvidence);
    }
    return chains.result();
  }

  /** Matches events with ads, once all ads are there. */
  void match() throws IOException {
    var dealings = new Dealings(log, spellings);
    traces.each(EVENTS, stored -> addEvent(stored, dealings));
    chains.values().forEach(chain -> chain.shuffle(allAds));
    for (Dealing dealing : Dealing.values()) {
      figures.addAll(pooled(dealing));
    }
    int tested = chains.size();
    chains.values().removeIf(chain -> chain.observed() < Followed.FEWEST);
    int most = allAds.values().stream().mapToInt(Times::size).max().orElse(0);
    var urn = new Hypergeometric(most);
    chains.values().forEach(chain -> chain.weigh(allAds, urn, tested));
  }

  boolean hasMatches() {
    return !chains.isEmpty();
  }

  Result result() {
    return new Result(figures, claims(true), claims(false), sales.findings(ads, allAds));
  }

  /** Takes an ad. */
  void add(Ad ad) {
    Trace trace = ad.stored().trace();
    if (!ad.isCounted() || ad.key().isEmpty() || !Times.isOrdered(trace.moment())) {
      return;
    }
    allAds.computeIfAbsent(trace.platform(), p -> new Times()).add(trace.moment());
    ads.computeIfAbsent(ad.key(), k -> new TreeMap<>())
        .computeIfAbsent(trace.platform(), p -> new Times())
        .add(trace.moment());
    spellings.computeIfAbsent(ad.key(), k -> new Spellings()).count(ad.advertiser());
  }

  private void addEvent(StoredTrace stored, Dealings dealings) {
    Trace trace = stored.trace();
    sales.add(stored);
    if (Times.isOrdered(trace.moment())) {
      for (String company : dealings.with(trace)) {
        chains.computeIfAbsent(new Link(company, Dealing.of(trace)), this::chain).addEvent(stored);
      }
    }
  }

  private Chain chain(Link link) {
    return new Chain(
        link,
        spellings.get(link.company()).best(),
        new Followed(ads.get(link.company())),
        inquiry.depth());
  }

  private List<Claim> claims(boolean rare) {
    return chains.values().stream()
        .filter(chain -> chain.isRare() == rare)
        .sorted(Comparator.comparing(Chain::atLeast).thenComparing(chain -> -chain.lift()))
        .map(Chain::claim)
        .toList();
  }

  private List<Figure> pooled(Dealing dealing) {
    List<Chain> ofKind = chains.values().stream().filter(c -> c.dealing() == dealing).toList();
    int observed = ofKind.stream().mapToInt(Chain::observed).sum();
    if (observed < Followed.FEWEST) {
      return List.of();
    }
    double chance = ofKind.stream().mapToDouble(Chain::expected).sum();
    double lift = Followed.lift(observed, chance);
    String id = "followYou." + dealing;
    Sentence sentence =
        Sentence.of(
            "figure." + id,
            "lift",
            lift,
            "n",
            observed,
            "companies",
            ofKind.size(),
            "days",
            Followed.WINDOW.toDays());
    return List.of(new Figure(id, lift, observed, sentence));
  }

  /** Ads are read again, now that it is known which of them follow something. */
  void addEvidence(Ad ad) {
    if (ad.isCounted() && Times.isOrdered(ad.stored().trace().moment())) {
      for (Dealing dealing : Dealing.values()) {
        Chain chain = chains.get(new Link(ad.key(), dealing));
        if (chain != null) {
          chain.addAd(ad.stored());
        }
      }
    }
  }
}
