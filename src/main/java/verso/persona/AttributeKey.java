package verso.persona;

import java.util.Comparator;
import java.util.Optional;
import verso.claim.ClaimId;
import verso.claim.Facet;
import verso.interest.Label;

/**
 * What makes two records state the same: the attribute and its value, in whatever words and
 * language.
 *
 * @param facet the side of the person it is about
 * @param field the attribute, in plain English; empty where the platform names none
 * @param value in the form that all its spellings share
 */
record AttributeKey(Facet facet, String field, String value) implements Comparable<AttributeKey> {
  private static final Comparator<AttributeKey> ORDER =
      Comparator.comparing(AttributeKey::facet)
          .thenComparing(AttributeKey::field)
          .thenComparing(AttributeKey::value);

  /** The key of a field's value, in the platform's words. */
  static AttributeKey of(Facet facet, String field, String written) {
    return new AttributeKey(facet, field, shared(field, written).orElse(Label.key(written)));
  }

  /** The key of a value of an exclusive set. */
  static AttributeKey of(ExclusiveSets.Value value) {
    return new AttributeKey(Facet.DEMOGRAPHICS, value.group().field(), value.key());
  }

  private static Optional<String> shared(String field, String written) {
    return switch (field) {
      case "language" -> Codes.language(written);
      case "country" -> Codes.country(written);
      case "age" -> AgeRange.of(field, written).map(Record::toString);
      case "birth date" -> BirthDate.of(written).map(Object::toString);
      default -> ExclusiveSets.ofField(field, written).map(ExclusiveSets.Value::key);
    };
  }

  /** Id of the claim it makes. */
  String claimId() {
    return ClaimId.of(facet, field + "\n" + value);
  }

  @Override
  public int compareTo(AttributeKey other) {
    return ORDER.compare(this, other);
  }
}
