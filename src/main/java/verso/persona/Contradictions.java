package verso.persona;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

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
    var concerned = new HashSet<AttributeTally>();
    for (AttributeTally one : attributes) {
      for (AttributeTally other : attributes) {
        if (one != other && clash(one, other, now)) {
          concerned.add(one);
        }
      }
    }
    return new Contradictions(concerned);
  }

  boolean concern(AttributeTally attribute) {
    return concerned.contains(attribute);
  }

  private static boolean clash(AttributeTally one, AttributeTally other, Instant now) {
    if (one.facet() != Facet.DEMOGRAPHICS || other.facet() != Facet.DEMOGRAPHICS) {
      return false;
    }
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
    return Optional.ofNullable(
        EXCLUSIVE.get(attribute.field() + "\t" + Label.normalized(attribute.value())));
  }

  private static Map<String, String> exclusiveValues() {
    try (var in =
            Objects.requireNonNull(
                Contradictions.class.getResourceAsStream("/verso/persona/exclusive.tsv"));
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      var values = new HashMap<String, String>();
      for (String line : lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList()) {
        String[] cells = line.split("\t");
        for (String written : cells[2].split("\\|")) {
          values.put(cells[0] + "\t" + Label.normalized(written), cells[0] + "/" + cells[1]);
        }
      }
      return Map.copyOf(values);
    } catch (IOException e) {
      throw new UncheckedIOException("Part of Verso is missing", e);
    }
  }
}
