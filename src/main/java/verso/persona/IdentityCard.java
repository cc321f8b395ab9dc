package verso.persona;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import verso.claim.Analyzer;
import verso.claim.Claim;
import verso.claim.Inquiry;
import verso.claim.Rows;
import verso.claim.Section;
import verso.claim.Sentence;
import verso.interest.Label;

/**
 * Section 2: the identity card they wrote. What is stated about age, gender, place, job and
 * devices, told, watched, guessed and brought side by side, with what contradicts it next to it.
 */
final class IdentityCard implements Analyzer {
  static final int ID = 2;

  private static final List<String> FIRST_FIELDS =
      List.of(
          "age",
          "birth date",
          "birth year",
          "gender",
          "relationship",
          "children at home",
          "language",
          "education",
          "highest education",
          "job title",
          "employer",
          "seniority",
          "industry",
          "job function",
          "years of experience",
          "income",
          "home ownership");

  /** Where an attribute stands on the card; what is not listed comes after what is. */
  private static final Comparator<CardAttribute> ORDER =
      Comparator.comparing(CardAttribute::facet)
          .thenComparing(one -> rank(one.field()))
          .thenComparing(CardAttribute::field);

  @Override
  public Section analyze(Inquiry inquiry) throws IOException {
    Contradictions contradictions = Contradictions.of(inquiry);
    var claims = new LinkedHashMap<String, Claim>();
    var rows = new ArrayList<Map<String, Object>>();
    for (CardAttribute attribute : attributes(contradictions, inquiry)) {
      attribute.claims().forEach(claim -> claims.putIfAbsent(claim.id(), claim));
      rows.add(attribute.row());
    }
    segments(contradictions.stated(), inquiry)
        .forEach(claim -> claims.putIfAbsent(claim.id(), claim));
    return new Section(ID, notes(contradictions.stated()), List.copyOf(claims.values()))
        .with(new Rows("card", rows));
  }

  private static List<CardAttribute> attributes(Contradictions contradictions, Inquiry inquiry) {
    return CardAttribute.all(contradictions, inquiry).stream().sorted(ORDER).toList();
  }

  /** What platforms file under an identity, less what stands among the attributes already. */
  private static List<Claim> segments(Stated stated, Inquiry inquiry) throws IOException {
    Set<String> stands =
        stated.attributes().stream()
            .map(one -> Label.key(one.value()))
            .collect(Collectors.toUnmodifiableSet());
    return Segments.of(inquiry, facet -> Segments.section(facet) == ID).stream()
        .filter(claim -> !stands.contains(Label.key(claim.value())))
        .toList();
  }

  private static int rank(String field) {
    int rank = FIRST_FIELDS.indexOf(field);
    return rank < 0 ? FIRST_FIELDS.size() : rank;
  }

  /** Through how wide ranges of ages advertisers reached the person. */
  private static List<Sentence> notes(Stated stated) {
    Comparator<AgeRange> byWidth = Comparator.comparing(AgeRange::width);
    List<AgeRange> ranges =
        stated.ages().stream()
            .flatMap(one -> AgeRange.of(one.field(), one.value()).stream())
            .sorted(byWidth.thenComparing(AgeRange::from))
            .toList();
    Optional<AgeRange> widest = ranges.stream().filter(AgeRange::isBounded).max(byWidth);
    return widest.stream()
        .map(range ->
            Sentence.of(
                "note.agesAimed",
                "ads",
                stated.ages().stream().mapToLong(AttributeTally::count).sum(),
                "ranges",
                ranges.size(),
                "narrowFrom",
                ranges.getFirst().from(),
                "narrowTo",
                ranges.getFirst().to(),
                "wideFrom",
                range.from(),
                "wideTo",
                range.to()))
        .toList();
  }
}
