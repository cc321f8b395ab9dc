package verso.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
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
  private final Facet facet;
  private final String field;
  private String value;
  private final String claimId;
  private final EvidenceCollector evidence;
  private final Map<Origin, Set<String>> platforms = new EnumMap<>(Origin.class);
  private Period period = Period.UNDATED;

  AttributeTally(Facet facet, String field, String value, EvidenceDepth depth) {
    this.facet = facet;
    this.field = field;
    this.value = value;
    this.claimId = ClaimId.of(facet, field + "\n" + Label.normalized(value));
    this.evidence = new EvidenceCollector(depth.of(claimId));
  }

  void count(StoredTrace stored) {
    Trace trace = stored.trace();
    value = Label.better(value, trace.subject());
    platforms.computeIfAbsent(trace.origin(), origin -> new TreeSet<>()).add(trace.platform());
    period = period.with(trace.moment());
    evidence.add(stored.id(), EvidenceCode.STATED);
  }

  String field() {
    return field;
  }

  String value() {
    return value;
  }

  Facet facet() {
    return facet;
  }

  Claim claim(Instant now, Contradictions contradictions) {
    return new Claim(
        claimId,
        facet,
        value,
        sentence(),
        platforms.keySet(),
        allPlatforms(),
        true,
        facet == Facet.DEMOGRAPHICS ? Optional.of(fits(now, contradictions)) : Optional.empty(),
        period,
        flags(contradictions),
        evidence.evidence());
  }

  private Set<String> allPlatforms() {
    var all = new TreeSet<String>();
    platforms.values().forEach(all::addAll);
    return all;
  }

  /** What the person told and what platforms concluded are said apart, even when they agree. */
  private Sentence sentence() {
    Set<String> told = platforms.getOrDefault(Origin.DECLARED, Set.of());
    var filed = new TreeSet<String>();
    platforms.forEach((origin, by) -> filed.addAll(origin == Origin.DECLARED ? Set.of() : by));
    if (field.isEmpty()) {
      return Sentence.of(
          "claim.attribute", "platforms", allPlatforms(), "value", value, "facet", facet);
    }
    if (told.isEmpty()) {
      return Sentence.of("claim.filed", "platforms", filed, "field", field, "value", value);
    }
    return filed.isEmpty()
        ? Sentence.of("claim.told", "platforms", told, "field", field, "value", value)
        : Sentence.of(
            "claim.toldAndFiled", "told", told, "platforms", filed, "field", field, "value", value);
  }

  private Fits fits(Instant now, Contradictions contradictions) {
    double recency = HalfLife.DEMOGRAPHICS.recency(period.last(), now);
    var sources = new ArrayList<Fits.Component>();
    platforms.forEach((origin, by) ->
        by.forEach(p -> sources.add(new Fits.Component(source(origin), p, recency, 1))));
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
