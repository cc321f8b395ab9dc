package verso.persona;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import verso.interest.Label;
import verso.table.Table;

/** Which stated attributes exclude each other: two genders, or ages that do not overlap. */
final class Contradictions {
  /** c in the formula for a clash of exclusive values. */
  static final double CLASH = 0.5;

  private static final Map<String, String> EXCLUSIVE = exclusiveValues();

  private final Set<AttributeTally> concerned;

  private Contradictions(Set<AttributeTally> concerned) {
    this.concerned = concerned;
  }

  static Contradictions among(List<AttributeTally> attributes, Instant now) {
    List<AttributeTally> demographics =
        attributes.stream().filter(one -> one.facet() == Facet.DEMOGRAPHICS).toList();
    var concerned = new HashSet<AttributeTally>();
    for (AttributeTally one : demographics) {
      if (demographics.stream().anyMatch(other -> clash(one, other, now))) {
        concerned.add(one);
      }
    }
    return new Contradictions(concerned);
  }

  boolean concern(AttributeTally attribute) {
    return concerned.contains(attribute);
  }

  private static boolean clash(AttributeTally one, AttributeTally other, Instant now) {
    Optional<String> value = exclusive(one);
    if (value.isPresent()) {
      return exclusive(other).filter(v -> isOtherOfSet(v, value.get())).isPresent();
    }
    Optional<AgeRange> age = AgeRange.of(one.field(), one.value(), now);
    return age.isPresent()
        && AgeRange.of(other.field(), other.value(), now)
            .filter(range -> !range.overlaps(age.get()))
            .isPresent();
  }

  /** Values are written {@code set/value}: those of one set exclude each other. */
  private static boolean isOtherOfSet(String one, String other) {
    return !one.equals(other)
        && one.substring(0, one.indexOf('/')).equals(other.substring(0, other.indexOf('/')));
  }

  private static Optional<String> exclusive(AttributeTally attribute) {
    return exclusive(attribute.field(), attribute.value());
  }

  /** The value, written {@code set/value}, whatever the platform calls it; empty for others. */
  static Optional<String> exclusive(String field, String value) {
    return Optional.ofNullable(EXCLUSIVE.get(field + "\t" + Label.normalized(value)));
  }

  private static Map<String, String> exclusiveValues() {
    var values = new HashMap<String, String>();
    for (List<String> row : Table.rows(Contradictions.class, "exclusive.tsv")) {
      for (String written : row.get(2).split("\\|")) {
        values.put(row.get(0) + "\t" + Label.normalized(written), row.get(0) + "/" + row.get(1));
      }
    }
    return Map.copyOf(values);
  }
}
