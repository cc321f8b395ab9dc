package verso.persona;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.claim.Evidence;
import verso.claim.EvidenceCode;
import verso.claim.EvidenceCollector;
import verso.claim.EvidenceDepth;
import verso.claim.Facet;
import verso.claim.Fits;
import verso.claim.HalfLife;
import verso.claim.Period;
import verso.index.StoredTrace;
import verso.trace.Moment;
import verso.trace.Origin;

/** One attribute with one value, as all platforms state it: counts and times, no traces. */
final class AttributeTally {
  /** Enough to list what two sides of a conflict rest on. */
  private static final int MOST_LINKS = 500;

  /**
   * One way in which a platform came by it.
   *
   * @param platform its id
   * @param origin who stated it
   */
  record Statement(String platform, Origin origin) implements Comparable<Statement> {
    @Override
    public int compareTo(Statement other) {
      int byPlatform = platform.compareTo(other.platform);
      return byPlatform != 0 ? byPlatform : origin.compareTo(other.origin);
    }
  }

  /**
   * When it was stated.
   *
   * @param stated by the records' own times
   * @param known by those or, where they have none, by their export's date
   */
  record Seen(Period stated, Period known) {
    Seen with(Seen other) {
      return new Seen(stated.with(other.stated), known.with(other.known));
    }
  }

  private final AttributeKey key;
  private final Optional<ExclusiveSets.Value> exclusive;
  private final EvidenceCollector evidence;
  private final EvidenceDepth depth;
  private final Spellings spellings = new Spellings();
  private final Map<Statement, Seen> statements = new TreeMap<>();
  private long rejected;

  /**
   * A tally of nothing yet.
   *
   * @param exclusive the value of an exclusive set that it is
   */
  AttributeTally(AttributeKey key, Optional<ExclusiveSets.Value> exclusive, EvidenceDepth depth) {
    this.key = key;
    this.exclusive = exclusive;
    this.depth = depth;
    this.evidence = new EvidenceCollector(Math.max(MOST_LINKS, depth.of(key.claimId())));
  }

  /** Counts a record that states it in these words. */
  void count(StoredTrace stored, String written) {
    count(stored, written, stored.trace().origin());
  }

  /** Counts a record that states it in these words, and is of another origin in doing so. */
  void count(StoredTrace stored, String written, Origin origin) {
    spellings.count(written);
    Moment moment = stored.trace().moment();
    Period stated = Period.UNDATED.with(moment);
    Period known =
        moment.isKnown()
            ? new Period(Optional.of(moment.instant()), Optional.of(moment.instant()))
            : Period.UNDATED;
    statements.merge(
        new Statement(stored.trace().platform(), origin), new Seen(stated, known), Seen::with);
    if (stored.trace().details().first("rejected").filter("true"::equals).isPresent()) {
      rejected++;
    }
    evidence.add(stored.id(), EvidenceCode.STATED);
  }

  AttributeKey key() {
    return key;
  }

  Facet facet() {
    return key.facet();
  }

  String field() {
    return key.field();
  }

  String value() {
    return spellings.best();
  }

  Optional<ExclusiveSets.Value> exclusive() {
    return exclusive;
  }

  Map<Statement, Seen> statements() {
    return Collections.unmodifiableMap(statements);
  }

  boolean isSensitive() {
    return SensitiveFields.contains(field())
        || exclusive.map(value -> value.group().isSensitive()).orElse(false);
  }

  /** Whether the person unticked it wherever it is stated. */
  boolean isRejected() {
    return rejected == evidence.count();
  }

  /** Whether the person themselves stated it. */
  boolean isTold() {
    return !platforms(EnumSet.of(Origin.DECLARED)).isEmpty();
  }

  /** How many records state it. */
  long count() {
    return evidence.count();
  }

  /** What it rests on, with as many links as were asked for the claim of that id. */
  Evidence evidence(String claimId) {
    return evidence.evidence().first(depth.of(claimId));
  }

  Set<Origin> origins() {
    var origins = EnumSet.noneOf(Origin.class);
    statements.keySet().forEach(statement -> origins.add(statement.origin()));
    return origins;
  }

  Set<String> platforms() {
    return platforms(EnumSet.allOf(Origin.class));
  }

  /** Who states it, of those that came by it in these ways. */
  Set<String> platforms(Set<Origin> which) {
    var platforms = new TreeSet<String>();
    statements.keySet().stream()
        .filter(statement -> which.contains(statement.origin()))
        .forEach(statement -> platforms.add(statement.platform()));
    return platforms;
  }

  /** By the records' own times. */
  Period period() {
    return statements.values().stream().map(Seen::stated).reduce(Period.UNDATED, Period::with);
  }

  /** By the records' own times or, where they have none, by their exports'. */
  Period known() {
    return statements.values().stream().map(Seen::known).reduce(Period.UNDATED, Period::with);
  }

  /** Whether both were stated within that time of each other; what has no time always was. */
  boolean isStatedWithin(Duration time, AttributeTally other) {
    Period one = known();
    Period two = other.known();
    if (one.first().isEmpty() || two.first().isEmpty()) {
      return true;
    }
    return !isBefore(one, two, time) && !isBefore(two, one, time);
  }

  private static boolean isBefore(Period one, Period two, Duration time) {
    Instant end = one.last().orElseThrow().plus(time);
    return end.isBefore(two.first().orElseThrow());
  }

  /** What speaks for it: each platform's statement, by how it came by it. */
  List<Fits.Component> sources(Instant now) {
    var sources = new ArrayList<Fits.Component>();
    statements.forEach((statement, seen) -> {
      double recency = halfLife().recency(seen.stated().last(), now);
      sources.add(
          new Fits.Component(Fits.Source.of(statement.origin()), statement.platform(), recency, 1));
    });
    return sources;
  }

  /** How long it stays true. */
  HalfLife halfLife() {
    return switch (facet()) {
      case PLACES -> HalfLife.HOME;
      case DEVICES -> HalfLife.DEVICE;
      default -> HalfLife.DEMOGRAPHICS;
    };
  }
}
