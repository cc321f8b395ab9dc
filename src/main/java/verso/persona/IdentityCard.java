package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import verso.index.StoredTrace;
import verso.index.TraceQuery;
import verso.interest.Label;
import verso.trace.Kind;
import verso.trace.Origin;
import verso.trace.Trace;

/**
 * Section 2: the identity card they wrote. What each platform states about age, gender, place, job
 * and devices, told and guessed side by side, contradictions flagged.
 */
final class IdentityCard implements Analyzer {
  static final int ID = 2;

  private static final List<String> FIRST_FIELDS =
      List.of(
          "age",
          "birth date",
          "gender",
          "relationship",
          "language",
          "education",
          "job title",
          "employer",
          "seniority",
          "industry");

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    var attributes = new TreeMap<String, AttributeTally>();
    inquiry
        .traces()
        .each(
            TraceQuery.ofKinds(Kind.DEMOGRAPHIC, Kind.PLACE, Kind.DEVICE),
            stored -> count(stored, attributes, inquiry));
    List<AttributeTally> all = new ArrayList<>(attributes.values());
    var contradictions = Contradictions.among(all, inquiry.now());
    List<Claim> claims =
        Stream.concat(
                all.stream().map(attribute -> attribute.claim(inquiry.now(), contradictions)),
                Segments.of(inquiry, facet -> Segments.section(facet) == ID).stream())
            .sorted(
                Comparator.comparing(Claim::facet)
                    .thenComparing(IdentityCard::rank)
                    .thenComparing(c -> c.origins().contains(Origin.INFERRED) ? 0 : 1)
                    .thenComparing(c -> -c.evidence().count())
                    .thenComparing(Claim::value)
                    .thenComparing(Claim::id))
            .toList();
    return new Section(ID, List.of(), claims);
  }

  /** Where an attribute stands on the card; what is not listed comes after what is. */
  private static int rank(Claim claim) {
    int rank = FIRST_FIELDS.indexOf(claim.sentence().arguments().getOrDefault("field", ""));
    return rank < 0 ? FIRST_FIELDS.size() : rank;
  }

  private static void count(
      StoredTrace stored, Map<String, AttributeTally> attributes, Inquiry inquiry) {
    Trace trace = stored.trace();
    Facet facet = facet(trace);
    boolean isVisit = facet == Facet.PLACES && trace.origin() == Origin.OBSERVED;
    if (trace.subject().isEmpty() || isVisit) {
      return;
    }
    String field = trace.details().first("field").orElse("");
    String key = facet + "\n" + field + "\n" + Label.key(trace.subject());
    attributes
        .computeIfAbsent(
            key, k -> new AttributeTally(facet, field, Label.key(trace.subject()), inquiry.depth()))
        .count(stored);
  }

  private static Facet facet(Trace trace) {
    return switch (trace.kind()) {
      case PLACE -> Facet.PLACES;
      case DEVICE -> Facet.DEVICES;
      default -> Facet.DEMOGRAPHICS;
    };
  }
}
