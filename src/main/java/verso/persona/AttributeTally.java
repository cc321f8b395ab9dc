package verso.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import verso.index.StoredTrace;
import verso.trace.Origin;
import verso.trace.Trace;

/** One attribute with one value, as all platforms state it. */
final class AttributeTally {
  private final Facet facet;
  private final String field;
  private final String value;
  private final String claimId;
  private final EvidenceCollector evidence;
  private final Map<String, Origin> byPlatform = new TreeMap<>();
  private final Set<Origin> origins = EnumSet.noneOf(Origin.class);
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
    byPlatform.put(trace.platform(), trace.origin());
    origins.add(trace.origin());
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
        origins,
        byPlatform.keySet(),
        true,
        facet == Facet.DEMOGRAPHICS ? Optional.of(fits(now, contradictions)) : Optional.empty(),
        period,
        flags(contradictions),
        evidence.evidence());
  }

  /** Who says it decides how it is said: told, or guessed. */
  private Sentence sentence() {
    String key = origins.contains(Origin.DECLARED) ? "claim.told" : "claim.filed";
    Set<String> platforms = new TreeSet<>(byPlatform.keySet());
    String what = field.isEmpty() ? "" : field;
    return Sentence.of(
        what.isEmpty() ? "claim.attribute" : key,
        "platforms",
        platforms,
        "field",
        what,
        "value",
        value,
        "facet",
        facet);
  }

  private Fits fits(Instant now, Contradictions contradictions) {
    var sources = new ArrayList<Fits.Component>();
    byPlatform.forEach((platform, origin) -> {
      Fits.Source source =
          switch (origin) {
            case DECLARED -> Fits.Source.DECLARED;
            case SUPPLIED -> Fits.Source.BROKER;
            case OBSERVED -> Fits.Source.OBSERVED_OCCASIONALLY;
            case INFERRED, SHOWN, UNKNOWN -> Fits.Source.PLATFORM_INFERENCE;
          };
      double recency = HalfLife.DEMOGRAPHICS.recency(period.last(), now);
      sources.add(new Fits.Component(source, platform, recency, 1));
    });
    return new Fits(
        sources, contradictions.concern(this) ? List.of(Contradictions.CLASH) : List.of());
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
