package verso.persona;

import java.util.Map;
import java.util.stream.Collectors;
import verso.interest.Label;
import verso.table.Table;
import verso.trace.Origin;

/**
 * Which side of the person a targeting type is about. The vocabulary is open: a type nobody has
 * mapped yet is a behaviour.
 */
final class TargetingFacets {
  private record Meaning(Facet facet, Origin origin) {}

  private static final Meaning OTHER = new Meaning(Facet.BEHAVIOURS, Origin.INFERRED);
  private static final Map<String, Meaning> MEANINGS = meanings();

  private TargetingFacets() {}

  static Facet of(String type) {
    return meaning(type).facet();
  }

  static Origin originOf(String type) {
    return meaning(type).origin();
  }

  private static Meaning meaning(String type) {
    return MEANINGS.getOrDefault(Label.normalized(type), OTHER);
  }

  private static Map<String, Meaning> meanings() {
    return Table.rows(TargetingFacets.class, "targeting-facets.tsv").stream()
        .collect(
            Collectors.toUnmodifiableMap(
                row -> Label.normalized(row.get(0)),
                row -> new Meaning(Facet.valueOf(row.get(1)), Origin.valueOf(row.get(2)))));
  }
}
