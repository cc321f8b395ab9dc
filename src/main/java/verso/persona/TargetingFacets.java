package verso.persona;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
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
    try (var in =
            Objects.requireNonNull(
                TargetingFacets.class.getResourceAsStream("/verso/persona/targeting-facets.tsv"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .collect(
              Collectors.toUnmodifiableMap(
                  cells -> Label.normalized(cells[0]),
                  cells -> new Meaning(Facet.valueOf(cells[1]), Origin.valueOf(cells[2]))));
    } catch (IOException e) {
      throw new UncheckedIOException("Part of Verso is missing", e);
    }
  }
}
