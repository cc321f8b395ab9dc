package verso.format;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What exports call the same field in many languages. A <em>concept</em> such as {@code author} is
 * a line of {@code labels.tsv}; a name that is no concept stands for itself only.
 */
final class Labels {
  private static final Map<String, Set<String>> CONCEPTS = concepts();
  private static final Set<String> KNOWN =
      CONCEPTS.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
  private static final Map<String, Boolean> TRUTHS = truths();

  private Labels() {}

  /** A label as it is compared: repaired, composed, without case, spaces and punctuation. */
  static String comparable(String label) {
    return Keys.loose(Mojibake.repair(label));
  }

  /** Whether any of these comparable labels is one of a concept. */
  static boolean areKnown(Set<String> labels) {
    return labels.stream().anyMatch(KNOWN::contains);
  }

  /** The comparable labels that a concept, or a plain name, goes by. */
  static Set<String> of(String concept) {
    Set<String> known = CONCEPTS.get(concept);
    return known != null ? known : ofLoose(Keys.loose(concept));
  }

  private static Set<String> ofLoose(String name) {
    return CONCEPTS.getOrDefault(name, Set.of(name));
  }

  /** The comparable labels that any of these concepts goes by. */
  static Set<String> of(String... concepts) {
    var labels = new HashSet<String>();
    for (String concept : concepts) {
      labels.addAll(of(concept));
    }
    return labels;
  }

  /** What a word for true or false means; empty for any other text. */
  static Optional<Boolean> truth(String word) {
    return Optional.ofNullable(TRUTHS.get(comparable(word)));
  }

  private static Map<String, Set<String>> concepts() {
    var concepts = new HashMap<String, Set<String>>();
    for (String[] line : lines("labels.tsv")) {
      var labels = new HashSet<String>();
      labels.add(Keys.loose(line[0]));
      for (String label : line[1].split(" \\| ")) {
        labels.add(Keys.loose(label));
      }
      concepts.put(line[0], Set.copyOf(labels));
      concepts.put(Keys.loose(line[0]), Set.copyOf(labels));
    }
    return Map.copyOf(concepts);
  }

  private static Map<String, Boolean> truths() {
    var truths = new HashMap<String, Boolean>();
    for (String[] line : lines("truths.tsv")) {
      truths.put(Keys.loose(line[0]), Boolean.valueOf(line[1]));
    }
    return Map.copyOf(truths);
  }

  private static List<String[]> lines(String resource) {
    var lines = new ArrayList<String[]>();
    try (InputStream in = Objects.requireNonNull(Labels.class.getResourceAsStream(resource));
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          lines.add(line.split("\t", 2));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return lines;
  }
}
