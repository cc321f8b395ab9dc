package verso.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import verso.index.StoredTrace;
import verso.trace.Origin;
import verso.trace.Trace;

/** One attribute with one value, as all platforms state it. */
final class AttributeTally {
  /** One way in which a platform came by it. */
  private record Statement(String platform, Origin origin) {}

  private final Facet facet;
  private final String field;
  private final String claimId;
  private final EvidenceCollector evidence;
  private final Spellings spellings = new Spellings();
  private final Map<Statement, Period> statements = new HashMap<>();

  /**
   * A tally of nothing yet.
   *
   * @param key the value in the form that all its spellings share
   */
  AttributeTally(Facet facet, String field, String key, EvidenceDepth depth) {
    this.facet = facet;
    this.field = field;
    this.claimId = ClaimId.of(facet, field + "\n" + key);
    this.evidence = new EvidenceCollector(depth.of(claimId));
  }

  void count(StoredTrace stored) {
    Trace trace = stored.trace();
    spellings.count(trace.subject());
    statements.merge(
        new Statement(trace.platform(), trace.origin()),
        Period.UNDATED.with(trace.moment()),
        Period::with);
    evidence.add(stored.id(), EvidenceCode.STATED);
  }

  String field() {
    return field;
  }

  String value() {
    return spellings.best();
  }

  Facet facet() {
    return facet;
  }

  Claim claim(Instant now, Contradictions contradictions) {
    return new Claim(
        claimId,
        facet,
        value(),
        sentence(),
        origins(),
        platforms(EnumSet.allOf(Origin.class)),
        true,
        facet == Facet.DEMOGRAPHICS ? Optional.of(fits(now, contradictions)) : Optional.empty(),
        statements.values().stream().reduce(Period.UNDATED, Period::with),
        flags(contradictions),
        evidence.evidence());
  }

  private Set<Origin> origins() {
    var origins = EnumSet.noneOf(Origin.class);
    statements.keySet().forEach(statement -> origins.add(statement.origin()));
    return origins;
  }

  private Set<String> platforms(Set<Origin> which) {
    var platforms = new TreeSet<String>();
    statements.keySet().stream()
        .filter(statement -> which.contains(statement.origin()))
        .forEach(statement -> platforms.add(statement.platform()));
    return platforms;
  }

  /** Who came by it how decides how it is said: told, filed under, or both. */
  private Sentence sentence() {
    Set<String> told = platforms(EnumSet.of(Origin.DECLARED));
    Set<String> others = platforms(EnumSet.complementOf(EnumSet.of(Origin.DECLARED)));
    if (field.isEmpty()) {
      Set<String> all = platforms(EnumSet.allOf(Origin.class));
      return Sentence.of("claim.attribute", "platforms", all, "facet", facet, "value", value());
    }
    if (told.isEmpty() || others.isEmpty()) {
      return Sentence.of(
          told.isEmpty() ? "claim.filed" : "claim.told",
          "platforms",
          told.isEmpty() ? others : told,
          "field",
          field,
          "value",
          value());
    }
    return Sentence.of(
        "claim.toldAndFiled", "told", told, "platforms", others, "field", field, "value", value());
  }

  private Fits fits(Instant now, Contradictions contradictions) {
    var sources = new ArrayList<Fits.Component>();
    statements.forEach((statement, period) -> {
      double recency = HalfLife.DEMOGRAPHICS.recency(period.last(), now);
      sources.add(
          new Fits.Component(Fits.Source.of(statement.origin()), statement.platform(), recency, 1));
    });
    return new Fits(
        sources, contradictions.concern(this) ? List.of(Contradictions.CLASH) : List.of());
  }

  private static Fits.Source source(Origin origin) {
    return switch (origin) {
      case DECLARED -> Fits.Source.DECLARED;
      case SUPPLIED -> Fits.Source.BROKER;
      case OBSERVED -> Fits.Source.OBSERVED_OCCASIONALLY;
      case INFERRED, SHOWN, UNKNOWN -> Fits.Source.PLATFORM_INFERENCE;
    };
  }

  private List<Flag> flags(Contradictions contradictions) {
    var flags = new ArrayList<Flag>();
    if (SensitiveFields.contains(field)) {
      flags.add(Flag.SENSITIVE);
    }
    if (contradictions.concern(this)) {
      flags.add(Flag.CONTRADICTED);
    }
    return flags;
  }
}
