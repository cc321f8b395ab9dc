package verso.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.claim.Author;
import verso.claim.ClaimTopic;
import verso.claim.EvidenceCode;
import verso.claim.EvidenceDepth;
import verso.claim.Period;
import verso.index.StoredTrace;
import verso.interest.Label;
import verso.interest.SensitiveCategory;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/** One label as all platforms list it, and what speaks for it: counts and times, no traces. */
final class LabelTally {
  private final LabelKey key;
  private final String claimId;
  private final int mostLinks;
  private final Optional<ClaimTopic> topic;
  private final List<SensitiveCategory> sensitive;
  private final EvidenceTally stated;
  private final Map<String, Interest.Listing> listings = new TreeMap<>();
  private final Map<String, Author> authors = new TreeMap<>();
  private final Spellings spellings = new Spellings();
  private final Set<String> names = new TreeSet<>();
  private final Map<EvidenceCode, EvidenceTally> byName = new EnumMap<>(EvidenceCode.class);
  private final Map<EvidenceCode, EvidenceTally> byTopic = new EnumMap<>(EvidenceCode.class);
  private final Map<EvidenceCode, Long> byBoth = new EnumMap<>(EvidenceCode.class);
  private final List<EvidenceTally> companions = new ArrayList<>();
  private Optional<TopicWindow> window = Optional.empty();
  private String field = "";
  private String probability = "";
  private boolean isInterest;
  private long declared;

  LabelTally(
      LabelKey key,
      Optional<ClaimTopic> topic,
      List<SensitiveCategory> sensitive,
      EvidenceDepth depth) {
    this.key = key;
    this.claimId = key.claimId();
    this.mostLinks = depth.of(claimId);
    this.topic = topic;
    this.sensitive = sensitive;
    this.stated = new EvidenceTally(EvidenceCode.STATED, mostLinks);
  }

  /** Counts a record that lists it. */
  void listed(StoredTrace stored, Author author) {
    Trace trace = stored.trace();
    spellings.count(trace.subject());
    names.add(Label.key(trace.subject()));
    boolean rejected = trace.details().first("rejected").filter("true"::equals).isPresent();
    Period period = Period.UNDATED.with(trace.moment());
    String where = trace.platform() + " " + trace.origin();
    listings.merge(
        where,
        new Interest.Listing(trace.platform(), trace.origin(), period, rejected),
        LabelTally::joined);
    authors.merge(where, author, (one, other) -> one.compareTo(other) < 0 ? one : other);
    field = trace.details().first("field").orElse(field);
    probability = trace.details().first("probability").orElse(probability);
    isInterest |= trace.kind() == Kind.INTEREST;
    declared += trace.origin() == Origin.DECLARED ? 1 : 0;
    stated.add(stored, 1);
  }

  private static Interest.Listing joined(Interest.Listing one, Interest.Listing other) {
    return new Interest.Listing(
        one.platform(),
        one.origin(),
        one.period().with(other.period()),
        one.rejected() && other.rejected());
  }

  /** Notes where what was done under its topic is counted. */
  void in(TopicWindow where) {
    window = Optional.of(where);
  }

  /** Where what was done under its topic is counted; empty without a topic. */
  Optional<TopicWindow> window() {
    return window;
  }

  /** What speaks for it in that way; made when it is first asked for. */
  EvidenceTally by(EvidenceCode code) {
    return byName.computeIfAbsent(code, c -> new EvidenceTally(c, mostLinks));
  }

  /** Takes over what speaks for it, and for others, through its topic. */
  void byTopic(EvidenceTally tally) {
    byTopic.put(tally.code(), tally);
  }

  /** Notes that a trace speaks for it by name and, in that way, through its topic. */
  void byBoth(EvidenceCode throughTopic) {
    byBoth.merge(throughTopic, 1L, Long::sum);
  }

  /** Notes the listings of a label that it is found in company with. */
  void companion(EvidenceTally listings) {
    companions.add(listings);
  }

  LabelKey key() {
    return key;
  }

  String claimId() {
    return claimId;
  }

  int mostLinks() {
    return mostLinks;
  }

  /** As most records write it. */
  String label() {
    return spellings.best();
  }

  /** How records write it, normalised. */
  Set<String> names() {
    return names;
  }

  /** What its value is of, where the platform says so; else empty. */
  String field() {
    return field;
  }

  /** As the platform writes it; empty for what it states outright. */
  String probability() {
    return probability;
  }

  Optional<ClaimTopic> topic() {
    return topic;
  }

  /** Subjects an advertiser could read it as touching on. */
  List<SensitiveCategory> sensitive() {
    return sensitive;
  }

  /** Whether some platform lists it as an interest, and not only as a segment. */
  boolean isInterest() {
    return isInterest;
  }

  Collection<Interest.Listing> listings() {
    return listings.values();
  }

  /** Who made each listing, in the order of the listings. */
  List<Author> authors() {
    return List.copyOf(authors.values());
  }

  /** When a record last lists it; empty where none is dated. */
  Optional<Instant> lastListed() {
    return listings.values().stream()
        .map(Interest.Listing::period)
        .reduce(Period.UNDATED, Period::with)
        .last();
  }

  EvidenceTally stated() {
    return stated;
  }

  /** What speaks for it by its name. */
  Collection<EvidenceTally> byName() {
    return byName.values();
  }

  /** What speaks for it through its topic. */
  Collection<EvidenceTally> byTopic() {
    return byTopic.values();
  }

  /** Whether anything the person did or said speaks for it, and not only its company. */
  boolean isSupported() {
    return declared > 0 || !byName.isEmpty() || !byTopic.isEmpty();
  }

  /** Listings of labels of sibling topics that something speaks for. */
  List<EvidenceTally> companions() {
    return companions;
  }

  /** How many records list it as chosen by the person. */
  long declared() {
    return declared;
  }

  /** How many traces speak for it in that way. */
  long count(EvidenceCode code) {
    long named = byName.containsKey(code) ? byName.get(code).count() : 0;
    return byTopic.containsKey(code)
        ? named + byTopic.get(code).count() - byBoth.getOrDefault(code, 0L)
        : named;
  }
}
