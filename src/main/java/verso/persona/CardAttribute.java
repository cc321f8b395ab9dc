package verso.persona;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import verso.claim.Claim;
import verso.claim.Facet;
import verso.claim.Fits;
import verso.claim.Flag;
import verso.claim.Inquiry;
import verso.claim.Rows;
import verso.claim.Sentence;
import verso.trace.Origin;

/** One attribute on the identity card: its values, the best supported first, and what is wrong. */
final class CardAttribute {
  /** A sentence that an assistant noted about the person. */
  private static final String MEMORY = "memory";

  private static final Set<Origin> TOLD = EnumSet.of(Origin.DECLARED);
  private static final Set<Origin> WATCHED = EnumSet.of(Origin.OBSERVED);
  private static final Set<Origin> BROUGHT = EnumSet.of(Origin.SUPPLIED);
  private static final Set<Origin> GUESSED =
      EnumSet.complementOf(EnumSet.of(Origin.DECLARED, Origin.OBSERVED, Origin.SUPPLIED));
  private static final Set<Origin> NOT_TOLD = EnumSet.complementOf(EnumSet.of(Origin.DECLARED));

  private final Contradictions contradictions;
  private final Instant now;
  private final List<AttributeTally> values;

  CardAttribute(List<AttributeTally> values, Contradictions contradictions, Instant now) {
    this.contradictions = contradictions;
    this.now = now;
    this.values =
        values.stream()
            .sorted(
                Comparator.comparing(AttributeTally::isRejected)
                    .thenComparing(one -> one.facet() == Facet.DEVICES ? 0 : -fits(one).score())
                    .thenComparing(one -> -one.count())
                    .thenComparing(AttributeTally::key))
            .toList();
  }

  /** Every attribute that anything is stated of. */
  static List<CardAttribute> all(Contradictions contradictions, Inquiry inquiry) {
    var values = new TreeMap<String, List<AttributeTally>>();
    for (AttributeTally one : contradictions.stated().attributes()) {
      values
          .computeIfAbsent(one.facet().ordinal() + one.field(), key -> new ArrayList<>())
          .add(one);
    }
    return values.values().stream()
        .map(tallies -> new CardAttribute(tallies, contradictions, inquiry.now()))
        .toList();
  }

  Facet facet() {
    return values.getFirst().facet();
  }

  String field() {
    return values.getFirst().field();
  }

  /** Each value, then what contradicts any of them. */
  List<Claim> claims() {
    var claims = new ArrayList<Claim>();
    values.forEach(one -> claims.add(claim(one)));
    claims.addAll(conflicts());
    return claims;
  }

  /** What clashes or says little; what is stale or has no trace is flagged on the value itself. */
  private List<Claim> conflicts() {
    var conflicts = new LinkedHashMap<String, Claim>();
    for (AttributeTally one : values) {
      contradictions.of(one).stream()
          .map(Conflict::claim)
          .filter(claim -> claim.is(Flag.CONTRADICTED) || claim.is(Flag.VAGUE))
          .forEach(claim -> conflicts.putIfAbsent(claim.id(), claim));
    }
    return List.copyOf(conflicts.values());
  }

  /** For drawing: who told, watched, guessed and brought each value. */
  Map<String, Object> row() {
    return Rows.row(
        "field", field(),
        "facet", facet(),
        "values", values.stream().map(this::valueRow).toList(),
        "conflicts", conflicts().stream().map(Claim::id).toList());
  }

  private Map<String, Object> valueRow(AttributeTally one) {
    return Rows.row(
        "value", one.value(),
        "claim", one.key().claimId(),
        "told", one.platforms(TOLD),
        "watched", one.platforms(WATCHED),
        "guessed", one.platforms(GUESSED),
        "brought", one.platforms(BROUGHT),
        "records", one.count(),
        "fits", fits(one).score());
  }

  private Claim claim(AttributeTally one) {
    String id = one.key().claimId();
    return new Claim(
        id,
        one.facet(),
        one.value(),
        sentence(one),
        one.origins(),
        one.platforms(),
        true,
        one.facet() == Facet.DEVICES ? Optional.empty() : Optional.of(fits(one)),
        one.period(),
        flags(one),
        one.evidence(id));
  }

  private Fits fits(AttributeTally one) {
    return new Fits(one.sources(now), contradictions.weights(one));
  }

  private List<Flag> flags(AttributeTally one) {
    var flags = contradictions.flags(one);
    if (one.isSensitive()) {
      flags.add(Flag.SENSITIVE);
    }
    if (one.isRejected()) {
      flags.add(Flag.REJECTED);
    }
    if (!one.isTold() && LongAgo.isStale(one, now)) {
      flags.add(Flag.STALE);
    }
    return List.copyOf(flags);
  }

  /** Who came by it how decides how it is said: told, filed under, or both. */
  private static Sentence sentence(AttributeTally one) {
    Set<String> told = one.platforms(TOLD);
    Set<String> others = one.platforms(NOT_TOLD);
    if (one.facet() == Facet.DEVICES) {
      return Sentence.of(
          "claim.device", "platforms", one.platforms(), "value", one.value(), "n", one.count());
    }
    if (one.field().isEmpty()) {
      return Sentence.of(
          "claim.attribute",
          "platforms",
          one.platforms(),
          "facet",
          one.facet(),
          "value",
          one.value());
    }
    if (one.field().equals(MEMORY) && told.isEmpty()) {
      return Sentence.of("claim.remembered", "platforms", others, "value", one.value());
    }
    return told.isEmpty() || others.isEmpty()
        ? Sentence.of(
            told.isEmpty() ? "claim.filed" : "claim.told",
            "platforms",
            one.platforms(),
            "field",
            one.field(),
            "value",
            one.value())
        : Sentence.of(
            "claim.toldAndFiled",
            "told",
            told,
            "platforms",
            others,
            "field",
            one.field(),
            "value",
            one.value());
  }
}
