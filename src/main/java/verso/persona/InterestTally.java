package verso.persona;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.index.StoredTrace;
import verso.trace.Moment;
import verso.trace.Origin;
import verso.trace.Trace;

/** What is known of one topic while the index is read: counts and times, no traces. */
final class InterestTally {
  /** Observed on so many days or more is observed repeatedly. */
  private static final int REPEATEDLY = 5;

  /** The person unticked it: as strong against it as a clash of exclusive labels. */
  private static final double REJECTION = 0.5;

  private final String claimId;
  private final EvidenceCollector evidence;
  private final Map<String, Interest.Listing> listings = new TreeMap<>();
  private final Map<String, Deeds> deeds = new TreeMap<>();
  private final Set<String> declaredOn = new TreeSet<>();
  private final Map<String, Period> suppliedOn = new TreeMap<>();
  private final Spellings spellings = new Spellings();
  private long observed;
  private long declared;
  private long supplied;

  InterestTally(String key, EvidenceDepth depth) {
    this.claimId = ClaimId.of(Facet.INTERESTS, key);
    this.evidence = new EvidenceCollector(depth.of(claimId));
  }

  /** What was done on one platform. */
  private static final class Deeds {
    private final Set<LocalDate> days = new HashSet<>();
    private Period period = Period.UNDATED;
    private double match;
  }

  void listed(StoredTrace stored) {
    Trace trace = stored.trace();
    spellings.count(trace.subject());
    boolean rejected = trace.details().first("rejected").filter("true"::equals).isPresent();
    Period period = Period.UNDATED.with(trace.moment());
    listings.merge(
        trace.platform() + " " + trace.origin(),
        new Interest.Listing(trace.platform(), trace.origin(), period, rejected),
        InterestTally::joined);
    if (trace.origin() == Origin.DECLARED) {
      declared++;
    }
    evidence.add(stored.id(), EvidenceCode.STATED);
  }

  private static Interest.Listing joined(Interest.Listing one, Interest.Listing other) {
    return new Interest.Listing(
        one.platform(),
        one.origin(),
        one.period().with(other.period()),
        one.rejected() && other.rejected());
  }

  void supportedBy(StoredTrace stored, EvidenceCode code) {
    Trace trace = stored.trace();
    evidence.add(stored.id(), code);
    switch (code) {
      case E6 -> {
        declared++;
        declaredOn.add(trace.platform());
      }
      case E5 -> {
        supplied++;
        suppliedOn.merge(trace.platform(), Period.UNDATED.with(trace.moment()), Period::with);
      }
      case E1, E4, STATED -> did(trace, code);
    }
  }

  private void did(Trace trace, EvidenceCode code) {
    observed++;
    Deeds done = deeds.computeIfAbsent(trace.platform(), platform -> new Deeds());
    done.match = Math.max(done.match, code.strength());
    done.period = done.period.with(trace.moment());
    if (trace.moment().isKnown()
        && trace.moment().standing() != Moment.Standing.EXPORT
        && done.days.size() < REPEATEDLY) {
      done.days.add(LocalDate.ofInstant(trace.moment().instant(), ZoneOffset.UTC));
    }
  }

  Interest interest(Inquiry inquiry) {
    var support = new Interest.Support(observed, declared, supplied);
    return new Interest(
        spellings.best(), List.copyOf(listings.values()), support, claim(inquiry, support));
  }

  private Claim claim(Inquiry inquiry, Interest.Support support) {
    Period period = Period.UNDATED;
    var origins = EnumSet.noneOf(Origin.class);
    var platforms = new TreeSet<String>();
    for (Interest.Listing listing : listings.values()) {
      period = period.with(listing.period());
      origins.add(listing.origin());
      platforms.add(listing.platform());
    }
    for (Deeds done : deeds.values()) {
      period = period.with(done.period);
      origins.add(Origin.OBSERVED);
    }
    for (Period reported : suppliedOn.values()) {
      period = period.with(reported);
      origins.add(Origin.SUPPLIED);
    }
    if (!declaredOn.isEmpty()) {
      origins.add(Origin.DECLARED);
    }
    String label = spellings.best();
    return new Claim(
        claimId,
        Facet.INTERESTS,
        label,
        Sentence.of("claim.interest", "platforms", platforms, "label", label),
        origins,
        platforms,
        true,
        Optional.of(fits(inquiry)),
        period,
        flags(inquiry, support, period),
        evidence.evidence());
  }

  private List<Flag> flags(Inquiry inquiry, Interest.Support support, Period period) {
    var flags = new ArrayList<Flag>();
    if (listings.values().stream().allMatch(Interest.Listing::rejected)) {
      flags.add(Flag.REJECTED);
    }
    if (!support.isAny()) {
      flags.add(Flag.UNSUPPORTED);
    }
    if (HalfLife.AFFINITY.isStale(period.last(), inquiry.now())) {
      flags.add(Flag.STALE);
    }
    return flags;
  }

  private Fits fits(Inquiry inquiry) {
    var sources = new ArrayList<Fits.Component>();
    for (Interest.Listing listing : listings.values()) {
      double recency = HalfLife.AFFINITY.recency(listing.period().last(), inquiry.now());
      sources.add(
          new Fits.Component(Fits.Source.of(listing.origin()), listing.platform(), recency, 1));
    }
    deeds.forEach((platform, done) -> {
      double recency = HalfLife.AFFINITY.recency(done.period.last(), inquiry.now());
      Fits.Source how =
          done.days.size() >= REPEATEDLY
              ? Fits.Source.OBSERVED_REPEATEDLY
              : Fits.Source.OBSERVED_OCCASIONALLY;
      sources.add(new Fits.Component(how, platform, recency, done.match));
    });
    for (String platform : declaredOn) {
      sources.add(
          new Fits.Component(
              Fits.Source.DECLARED, platform, Fits.UNDATED, EvidenceCode.E6.strength()));
    }
    suppliedOn.forEach((platform, reported) -> {
      double recency = HalfLife.AFFINITY.recency(reported.last(), inquiry.now());
      sources.add(
          new Fits.Component(Fits.Source.BROKER, platform, recency, EvidenceCode.E5.strength()));
    });
    boolean rejected = listings.values().stream().anyMatch(Interest.Listing::rejected);
    return new Fits(sources, rejected ? List.of(REJECTION) : List.of());
  }
}
